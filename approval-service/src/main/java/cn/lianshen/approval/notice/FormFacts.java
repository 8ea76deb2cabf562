package cn.lianshen.approval.notice;

import tools.jackson.databind.JsonNode;

/**
 * What a notice takes from the form that was filed.
 *
 * @param founder who applies
 * @param you how the applicant is spoken to
 */
public record FormFacts(
        String founder,
        String you,
        String school,
        String address,
        String legalRepresentative,
        String principal,
        String licenceNumber) {
    private static final String GONE = "（已依法删除）";

    /** The application after its form was erased. */
    static final FormFacts ERASED = new FormFacts(GONE, "你（单位）", GONE, GONE, GONE, GONE, "");

    static FormFacts of(JsonNode form) {
        var person = form.at("/founder/type").asString("").equals("INDIVIDUAL");
        return new FormFacts(
                text(form, "/founder/name"),
                person ? "你" : "你单位",
                text(form, "/school/name"),
                text(form, "/school/address"),
                text(form, "/school/legalRepresentative"),
                text(form, "/school/principal"),
                text(form, "/existing/licenceNumber"));
    }

    private static String text(JsonNode form, String pointer) {
        return form.at(pointer).asString("");
    }
}
