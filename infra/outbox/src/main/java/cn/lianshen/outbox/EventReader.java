package cn.lianshen.outbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Understands the CloudEvents attributes of a record. */
final class EventReader {
    private EventReader() {}

    /**
     * @throws PermanentFault when an attribute is missing or is not what it should be
     */
    static ReceivedEvent read(Arrival arrival) {
        if (!attribute(arrival, CloudEvents.SPEC_VERSION).startsWith("1.")) {
            throw new PermanentFault("not a CloudEvents 1.x event");
        }
        return new ReceivedEvent(
                attribute(arrival, CloudEvents.ID),
                attribute(arrival, CloudEvents.TYPE),
                aggregateId(attribute(arrival, CloudEvents.SUBJECT)),
                version(attribute(arrival, CloudEvents.SEQUENCE)),
                region(attribute(arrival, CloudEvents.SOURCE)),
                time(attribute(arrival, CloudEvents.TIME)),
                arrival.value());
    }

    private static String attribute(Arrival arrival, String name) {
        var value = arrival.header(CloudEvents.PREFIX + name);
        if (value == null || value.isBlank()) {
            throw new PermanentFault("header ce_" + name + " is missing");
        }
        return value;
    }

    private static UUID aggregateId(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException e) {
            throw new PermanentFault("ce_subject is not a UUID", e);
        }
    }

    private static int version(String sequence) {
        try {
            return Integer.parseInt(sequence);
        } catch (NumberFormatException e) {
            throw new PermanentFault("ce_sequence is not a number", e);
        }
    }

    private static String region(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static Instant time(String time) {
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new PermanentFault("ce_time is not RFC 3339", e);
        }
    }
}
