package cn.lianshen.approval.mandate.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate covers: to write and file one application, to hand in its papers, and to follow
 * it. To withdraw, to be heard, to agree to a later change or to rate the work stays with the
 * founder.
 *
 * @param draftId the application
 * @param caseId what was filed from it; null before
 */
public record Coverage(UUID draftId, @Nullable UUID caseId) {
    /** Answers to a bureau that only hand papers in. */
    private static final Set<String> PAPERS =
            Set.of(
                    "supplement",
                    "tolerated-materials",
                    "replacements",
                    "resubmission",
                    "rectification/report");

    /**
     * Whether a request is covered.
     *
     * @param path below {@code /api/v1/approval/}, without a slash before it
     */
    public boolean covers(boolean reading, String path) {
        var parts = path.split("/", 3);
        return switch (parts[0]) {
            case "drafts" -> parts.length == 2 && parts[1].equals(draftId.toString());
            case "documents", "catalogue", "assessments" -> true;
            case "cases" -> parts.length == 1 ? !reading : ofCase(reading, parts);
            default -> false;
        };
    }

    private boolean ofCase(boolean reading, String[] parts) {
        var own = caseId != null && parts[1].equals(caseId.toString());
        return own && (reading || (parts.length == 3 && PAPERS.contains(parts[2])));
    }
}
