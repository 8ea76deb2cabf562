package cn.lianshen.client.api;

import java.util.Map;

/**
 * What one user does with cases ({@code /api/v1/approval}). Versions are those that the user has
 * last seen.
 */
public final class CaseApi {
    private static final String CASES = "/api/v1/approval/cases";

    private final LianshenClient client;
    private final String user;

    CaseApi(LianshenClient client, String user) {
        this.client = client;
        this.user = user;
    }

    /**
     * Files one application.
     *
     * @param key of the attempt: the same key files once
     */
    public Answer file(String key, Object form) {
        return client.postAs(user, CASES, form, Map.of("Idempotency-Key", key));
    }

    public Answer list() {
        return client.getAs(user, CASES);
    }

    public Answer get(String caseId) {
        return client.getAs(user, CASES + "/" + caseId);
    }

    public Answer timeline(String caseId) {
        return client.getAs(user, CASES + "/" + caseId + "/timeline");
    }

    public Answer accept(String caseId, int version) {
        return command(caseId, version, "acceptance", Map.of());
    }

    public Answer agree(String caseId, int version) {
        return command(caseId, version, "opinions", Map.of("conclusion", "AGREE"));
    }

    public Answer object(String caseId, int version, String reason) {
        return command(
                caseId, version, "opinions", Map.of("conclusion", "OBJECT", "reason", reason));
    }

    public Answer grant(String caseId, int version) {
        return command(caseId, version, "decision", Map.of("outcome", "GRANT"));
    }

    public Answer refuse(String caseId, int version, String reason) {
        return command(caseId, version, "decision", Map.of("outcome", "REFUSE", "reason", reason));
    }

    public Answer issueLicence(String caseId, int version) {
        return command(caseId, version, "licence", Map.of());
    }

    public Answer register(String caseId, int version, String creditCode) {
        return command(
                caseId,
                version,
                "registration",
                Map.of("outcome", "REGISTER", "creditCode", creditCode));
    }

    public Answer refuseRegistration(String caseId, int version, String reason) {
        return command(
                caseId, version, "registration", Map.of("outcome", "REFUSE", "reason", reason));
    }

    private Answer command(String caseId, int version, String name, Object body) {
        return client.postAs(
                user,
                CASES + "/" + caseId + "/" + name,
                body,
                Map.of("If-Match", "\"" + version + "\""));
    }
}
