package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a document of one application can serve another: both found the same school (the
 * preparation, the establishment), or ask for the same thing of it once more, at the same address.
 * A change asks for what is new, and a yearly inspection for what is this year's.
 *
 * @param first the filings
 */
record SameSchool(CaseEntry first, JsonMapper json) {

    boolean isOf(CaseEntry other) {
        var name = text(first, "/school/name");
        var address = text(first, "/school/address");
        return sameMatter(filing(first), filing(other))
                && !name.isEmpty()
                && name.equals(text(other, "/school/name"))
                && address.equals(text(other, "/school/address"));
    }

    private static boolean sameMatter(ApplicationFiled one, ApplicationFiled other) {
        var founding = isFounding(one) && isFounding(other);
        var again = one.item().equals(other.item()) && Objects.equals(one.change(), other.change());
        return founding || (again && !one.procedure().supervising());
    }

    private static boolean isFounding(ApplicationFiled filing) {
        return filing.existingInstitutionId() == null;
    }

    private static ApplicationFiled filing(CaseEntry entry) {
        return (ApplicationFiled) entry.event();
    }

    private String text(CaseEntry entry, String pointer) {
        @Nullable String form = entry.confidential();
        return form == null
                ? ""
                : json.readTree(form).at(pointer).asString("").replaceAll("\\s", "");
    }
}
