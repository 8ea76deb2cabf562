package cn.lianshen.approval.routing.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for (办理项): an item, or one sub-type of the change.
 *
 * @param code the item's, or for a change the sub-type's, for example {@code PS05d}
 * @param acts what the registrar does after the decision, in order; none without registration
 */
public record Matter(
        String code,
        String item,
        Nature nature,
        Result result,
        List<RegistrationAct> acts,
        List<ListedMaterial> materials) {

    /** Conversion between non-profit and for-profit (分类属性变更), which has rules of its own. */
    public static final String CONVERSION = "PS05h";

    public Matter {
        acts = List.copyOf(acts);
        materials = List.copyOf(materials);
    }

    /** The code of what is applied for: the sub-type where one is told. */
    public static String code(String item, @Nullable String change) {
        return change == null ? item : change;
    }

    boolean isIn(Collection<String> codes) {
        return codes.contains(code) || codes.contains(item);
    }

    boolean converts() {
        return code.equals(CONVERSION);
    }

    /** The same matter where the county recognises (认定) and does not license. */
    Matter recognised() {
        boolean licensed = result == Result.LICENCE || result == Result.REISSUED_LICENCE;
        Result only = licensed ? Result.RECOGNITION : result;
        Nature plain = nature == Nature.LICENCE ? Nature.RECORD : nature;
        return new Matter(code, item, plain, only, List.of(), materials);
    }

    List<ListedMaterial> listed(@Nullable String entryMode, SchoolKind kind) {
        return materials.stream().filter(row -> row.asksFor(entryMode, kind)).distinct().toList();
    }
}
