package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An application that is not filed yet, as the approval-service keeps it.
 *
 * @param filedAs the case that was filed from it
 * @param hints what would be refused as it is
 */
record Draft(
        String draftId,
        int version,
        Instant savedAt,
        Instant expiresAt,
        @Nullable String filedAs,
        List<Hint> hints,
        ObjectNode form) {

    record Hint(String field, String detail) {}

    /** In the list of one's own. */
    record Line(
            String draftId,
            @Nullable String region,
            @Nullable String item,
            @Nullable String title,
            Instant savedAt) {}

    /** After a save. */
    record Saved(int version, Instant savedAt, List<Hint> hints) {}

    public FormTree tree() {
        return new FormTree(form);
    }
}
