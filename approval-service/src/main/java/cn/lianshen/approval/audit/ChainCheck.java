package cn.lianshen.approval.audit;

import cn.lianshen.approval.audit.ChainFault.Kind;
import cn.lianshen.outbox.EventHash;
import cn.lianshen.outbox.EventRow;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether one case's log is what was written: every event there, its bytes as they were hashed, the
 * columns beside them saying the same, and the end where the case's row has it.
 */
@Component
final class ChainCheck {
    private final JsonMapper json;

    ChainCheck(JsonMapper json) {
        this.json = json;
    }

    /**
     * The first fault, if any.
     *
     * @param lines of one case in version order; at least one
     */
    Optional<ChainFault> fault(List<LogLine> lines) {
        var events = lines.stream().map(LogLine::event).filter(Objects::nonNull).toList();
        var broken = EventHash.firstBroken(lines.getFirst().caseId(), events);
        if (broken.isPresent()) {
            var version = broken.getAsInt();
            var there = events.stream().anyMatch(event -> event.version() == version);
            return fault(lines, version, there ? Kind.EVENT_CHANGED : Kind.EVENT_MISSING);
        }
        return events.stream()
                .filter(event -> !agrees(event))
                .findFirst()
                .map(event -> fault(lines, event.version(), Kind.COLUMN_CHANGED))
                .orElseGet(() -> end(lines, events.isEmpty() ? null : events.getLast()));
    }

    private static Optional<ChainFault> end(List<LogLine> lines, @Nullable EventRow last) {
        var head = lines.getFirst().head();
        var version = last == null ? 0 : last.version();
        if (head == null) {
            return fault(lines, version, Kind.CASE_MISSING);
        }
        var same =
                last != null
                        && head.version() == version
                        && MessageDigest.isEqual(head.hash(), last.hash());
        return same ? Optional.empty() : fault(lines, version + 1, Kind.END_DIFFERS);
    }

    private boolean agrees(EventRow event) {
        try {
            var payload = json.readTree(event.payload());
            return says(payload, "caseId", event.aggregateId().toString())
                    && says(payload, "version", Integer.toString(event.version()))
                    && says(payload, "type", event.type())
                    && says(payload, "region", event.region())
                    && says(payload.path("actor"), "id", event.actor())
                    && at(payload).equals(event.at());
        } catch (JacksonException | DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean says(JsonNode payload, String field, String value) {
        return payload.path(field).asString("").equals(value);
    }

    private static Instant at(JsonNode payload) {
        return Instant.parse(payload.path("at").asString("")).truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<ChainFault> fault(List<LogLine> lines, int version, Kind kind) {
        var first = lines.getFirst();
        return Optional.of(new ChainFault(first.caseId(), first.caseNumber(), version, kind, null));
    }
}
