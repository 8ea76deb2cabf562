package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case, with just the fields that its founder reads.
 *
 * @param provision how it is met, e.g. {@code DOCUMENT}; its words are {@code provision.<code>}
 * @param awaited whether the founder is to hand it in now
 * @param seenBy bureaus that see it
 */
record CaseMaterial(
        String material,
        String name,
        @Nullable String condition,
        String provision,
        boolean awaited,
        @Nullable Held held,
        List<Used> documents,
        List<String> seenBy) {

    /** What other bureaus' data, or an officer, gave. */
    record Held(List<String> sources, @Nullable Instant since, @Nullable LocalDate validUntil) {}

    /**
     * A version that the case uses.
     *
     * @param earlierCase number of the other case that it was handed in to
     * @param current whether no later one has taken its place
     */
    record Used(
            String documentId,
            int version,
            @Nullable String earlierCase,
            boolean current,
            String name,
            long length,
            Instant handedInAt) {

        public String href() {
            return "/files/" + documentId + "/" + version;
        }

        public String about(Words words) {
            String size = Document.size(length, words);
            String when = words.time(handedInAt);
            return words.say("file.about", Integer.toString(version), size, when);
        }
    }

    /** From whom, since when and until when; empty when nothing was given. */
    public String origin(Words words) {
        if (held == null) {
            return "";
        }
        var until = held.validUntil();
        String from = words.say("materials.from", words.list(held.sources()));
        return until == null ? from : from + words.say("materials.until", words.day(until));
    }

    public String readers(Reference reference, Words words) {
        return words.list(seenBy.stream().map(reference::bureau).toList());
    }
}
