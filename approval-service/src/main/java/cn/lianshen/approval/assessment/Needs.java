package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Need;
import cn.lianshen.approval.assessment.Assessment.OwnDocument;
import cn.lianshen.approval.assessment.Assessment.TakenFile;
import cn.lianshen.approval.catalogue.FileAllowance;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.catalogue.MaterialSet;
import cn.lianshen.approval.catalogue.MaterialSet.Conditional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The materials of the item, the required ones first, and which conditions the facts meet. */
record Needs(Conditions conditions, Map<String, List<OwnDocument>> own, Words words) {

    List<Need> of(MaterialSet set) {
        return Stream.concat(
                        set.required().stream().map(this::required),
                        set.conditional().stream().map(this::conditional))
                .toList();
    }

    private Need required(String material) {
        return need(material, true, null, null);
    }

    private Need conditional(Conditional row) {
        String condition = words.pick(row.condition(), row.conditionEn());
        return need(row.material(), false, condition, conditions.met(row.when()));
    }

    private Need need(
            String code, boolean required, @Nullable String condition, @Nullable Boolean applies) {
        Material material = words.catalogue().materials().get(code);
        return new Need(
                code,
                material.name(words.locale()),
                required,
                condition,
                applies,
                words.bureaus(material.sharedFrom()),
                material.sharedBase(),
                material.tolerable(),
                material.safety(),
                material.form(),
                material.isHeld(),
                material.form() == Material.Form.NONE ? null : file(material.files()),
                own.getOrDefault(code, List.of()),
                material.source(),
                material.confidence());
    }

    private static TakenFile file(FileAllowance files) {
        return new TakenFile(files.limitBytes(), files.extensions());
    }
}
