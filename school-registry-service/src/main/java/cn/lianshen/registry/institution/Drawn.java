package cn.lianshen.registry.institution;

import cn.lianshen.registry.institution.domain.Chronicle;
import cn.lianshen.registry.institution.domain.Entry;
import cn.lianshen.registry.institution.domain.Fact;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One institution drawn up from its facts.
 *
 * @param chronicle all that is known of it
 * @param state null when it is not (or not yet) listed
 * @param numbers of all licences that it ever had
 * @param at when the last of its facts was written down
 */
record Drawn(
        UUID id,
        Chronicle chronicle,
        List<FactRow> facts,
        @Nullable PublicState state,
        Set<String> numbers,
        Instant at) {

    static Drawn of(UUID id, List<FactRow> rows, FactRows codec) {
        var facts = rows.stream().map(codec::fact).sorted().toList();
        var chronicle = Chronicle.of(facts);
        var state = chronicle.now().map(entry -> PublicState.of(id, entry));
        var ordered = facts.stream().map(fact -> codec.row(id, fact)).toList();
        return new Drawn(
                id, chronicle, ordered, state.orElse(null), numbers(chronicle), last(facts));
    }

    Optional<PublicState> listed() {
        return Optional.ofNullable(state);
    }

    /** SHA-256 of a canonical text: two states are the same when these are. */
    static byte[] digest(byte[] canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Set<String> numbers(Chronicle chronicle) {
        return chronicle.spans(Entry::licence).stream()
                .map(span -> span.value().number())
                .collect(Collectors.toSet());
    }

    private static Instant last(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.cause().at())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
