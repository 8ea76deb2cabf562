package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Event rows for tests. */
final class Rows {
    static final Instant AT = Instant.parse("2026-11-22T03:04:05.123456Z");

    private Rows() {}

    static EventRow row(UUID aggregateId, int version) {
        return row(aggregateId, version, EventHash.genesis(aggregateId));
    }

    /** The first event of an aggregate, as large as an event may be. */
    static EventRow large(UUID aggregateId) {
        return row(aggregateId, 1, EventHash.genesis(aggregateId), new byte[EventRow.MOST_BYTES]);
    }

    static List<EventRow> chain(UUID aggregateId, int length) {
        var rows = new ArrayList<EventRow>();
        var previous = EventHash.genesis(aggregateId);
        for (var version = 1; version <= length; version++) {
            var row = row(aggregateId, version, previous);
            rows.add(row);
            previous = row.hash();
        }
        return rows;
    }

    private static EventRow row(UUID aggregateId, int version, byte[] previous) {
        var payload = ("{\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
        return row(aggregateId, version, previous, payload);
    }

    private static EventRow row(UUID aggregateId, int version, byte[] previous, byte[] payload) {
        return new EventRow(
                aggregateId,
                version,
                "approval.opinion-recorded.v1",
                "330327",
                "p-0001",
                AT,
                payload,
                EventHash.next(previous, payload));
    }
}
