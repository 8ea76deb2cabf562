package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case, as far as the officer's bureau sees it.
 *
 * @param provision how it is met; its words are {@code provision.<code>}
 */
record OfficerMaterial(
        String material,
        String name,
        @Nullable String condition,
        String provision,
        boolean awaited,
        @Nullable Held held,
        List<Used> documents) {

    /** What other bureaus' data, or an officer, gave. */
    record Held(List<String> sources, @Nullable LocalDate validUntil) {}

    /**
     * A version that the case uses.
     *
     * @param current whether no later one has taken its place
     */
    record Used(
            String documentId,
            int version,
            boolean current,
            String name,
            String mediaType,
            long length,
            Instant handedInAt) {
        private static final Set<String> SHOWN =
                Set.of("application/pdf", "image/jpeg", "image/png");

        /** In the address of a page that shows it. */
        public String key() {
            return documentId + "." + version;
        }

        public String href() {
            return "/tasks/files/" + documentId + "/" + version + "/download";
        }

        public boolean image() {
            return mediaType.startsWith("image/");
        }

        /** Whether browsers show it themselves. */
        public boolean shown() {
            return SHOWN.contains(mediaType);
        }
    }

    /** From whom and until when; empty when nothing was given. */
    public String origin(Words words) {
        if (held == null) {
            return "";
        }
        var until = held.validUntil();
        String from = words.say("materials.from", words.list(held.sources()));
        return until == null ? from : from + words.say("materials.until", words.day(until));
    }
}
