package cn.lianshen.approval.mandate.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate covers: to write and file one application, to hand in its papers, and to follow
 * it. Of the founder's other documents it opens no more than their names, by material, so that the
 * application may name them. To withdraw, to be heard, to agree to a later change or to rate the
 * work stays with the founder.
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

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern OF_A_MATERIAL = Pattern.compile("(?:.*&)?material=[^&].*");

    /**
     * Whether a request is covered, as far as it is about no {@link #document}.
     *
     * @param path below {@code /api/v1/approval/}, without a slash before it, with its query
     */
    public boolean covers(boolean reading, String path) {
        var parts = parts(path);
        return switch (parts[0]) {
            case "drafts" -> parts.length == 2 && parts[1].equals(draftId.toString());
            case "documents" -> parts.length == 1 ? !reading || ofAMaterial(path) : isId(parts[1]);
            case "catalogue", "assessments" -> true;
            case "cases" -> parts.length == 1 ? !reading : ofCase(reading, parts);
            default -> false;
        };
    }

    /**
     * The document that a request reads or changes; it has to be one of the application's, or one
     * that the officer handed in. Empty where nothing is to be seen but how it is called.
     */
    public static Optional<UUID> document(boolean reading, String path) {
        var parts = parts(path);
        return parts[0].equals("documents") && parts.length > (reading ? 2 : 1) && isId(parts[1])
                ? Optional.of(UUID.fromString(parts[1]))
                : Optional.empty();
    }

    private static String[] parts(String path) {
        return path.split("\\?", 2)[0].split("/", 3);
    }

    private static boolean ofAMaterial(String path) {
        return OF_A_MATERIAL.matcher(path.substring(path.indexOf('?') + 1)).matches();
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private boolean ofCase(boolean reading, String[] parts) {
        var own = caseId != null && parts[1].equals(caseId.toString());
        return own && (reading || (parts.length == 3 && PAPERS.contains(parts[2])));
    }
}
