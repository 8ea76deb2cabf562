package cn.lianshen.registry;

import java.util.UUID;

/**
 * A school on its way through a case, and the payloads that tell of it.
 *
 * @param serial last seven digits of its licence number
 */
public record School(UUID caseId, UUID institutionId, String name, int serial) {

    public static School named(String name, int serial) {
        return new School(UUID.randomUUID(), UUID.randomUUID(), name, serial);
    }

    public String licenceNumber() {
        return "教民13303276%07d号".formatted(serial);
    }

    /** {@code licence-issued}, with a field that this register does not know. */
    public String licensed() {
        return licensed("2026-01-01");
    }

    /** The same, from a day on. */
    public String licensed(String validFrom) {
        return """
        {"caseId":"%s","institutionId":"%s","licenceNumber":"%s","schoolName":"%s","kind":"KG",
        "classification":"NON_PROFIT","address":"苍南县灵溪镇示范路1号","founders":["示例举办者"],
        "legalRepresentative":"示例法定代表人","principal":"示例园长","issuer":"EDU","registrar":"MZ",
        "validFrom":"%s","validTo":"2999-12-31","futureField":{"a":[1]}}
        """
                .formatted(caseId, institutionId, licenceNumber(), name, validFrom);
    }

    /** {@code legal-person-registered} */
    public String registered(String creditCode) {
        return """
        {"institutionId":"%s","registrar":"MZ","creditCode":"%s","registeredOn":"2026-11-25"}
        """
                .formatted(institutionId, creditCode);
    }

    /** {@code registration-refused} */
    public String refused() {
        return """
        {"institutionId":"%s","registrar":"MZ"}
        """
                .formatted(institutionId);
    }

    /** {@code registration-amended}, {@code legal-person-deregistered} */
    public String changed(String on) {
        return """
        {"institutionId":"%s","registrar":"MZ","on":"%s"}
        """
                .formatted(institutionId, on);
    }

    /** {@code licence-handed-back} */
    public String handedBack() {
        return """
        {"institutionId":"%s"}
        """
                .formatted(institutionId);
    }

    public String path() {
        return "/api/v1/registry/institutions/" + institutionId;
    }
}
