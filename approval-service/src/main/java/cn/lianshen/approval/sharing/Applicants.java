package cn.lianshen.approval.sharing;

import cn.lianshen.approval.identifier.domain.LicenceNumber;
import cn.lianshen.approval.sharing.domain.Applicant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads from a filed form what sources are asked about. */
final class Applicants {
    private Applicants() {}

    static Applicant of(JsonNode form) {
        return new Applicant(
                text(form, "/founder/name"),
                text(form, "/founder/citizenNumber"),
                text(form, "/founder/creditCode"),
                text(form, "/school/name"),
                text(form, "/school/address"),
                text(form, "/school/legalRepresentative"),
                text(form, "/school/principal"),
                licence(form),
                text(form, "/preparation/number"));
    }

    /** In its official spelling, which is the one that certificates are found by. */
    private static @Nullable String licence(JsonNode form) {
        var typed = text(form, "/existing/licenceNumber");
        return typed == null
                ? null
                : LicenceNumber.parse(typed).map(LicenceNumber::value).orElse(typed);
    }

    private static @Nullable String text(JsonNode form, String pointer) {
        var text = form.at(pointer).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
