package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.ProcedurePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that the procedure of some matters has by law (办理环节).
 *
 * @param matters items, each standing for all of its sub-types, or sub-types
 * @param degreeOnly only for degree schooling (学历教育)
 */
public record ProcedurePartRow(
        ProcedurePart part,
        String name,
        String nameEn,
        List<String> matters,
        boolean degreeOnly,
        boolean holds,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Named {

    @Override
    public String code() {
        return part.name();
    }
}
