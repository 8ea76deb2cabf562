package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * CloudEvents 1.0 on Kafka in binary mode: the attributes are headers, the value is the data.
 * Source: CloudEvents specification 1.0.2, Kafka protocol binding §3.2; {@code sequence} is the
 * specification's extension of that name.
 */
final class CloudEvents {
    static final String PREFIX = "ce_";
    static final String SPEC_VERSION = "specversion";
    static final String ID = "id";
    static final String TYPE = "type";
    static final String SOURCE = "source";
    static final String SUBJECT = "subject";
    static final String TIME = "time";
    static final String SEQUENCE = "sequence";
    static final String DATA_SCHEMA = "dataschema";
    static final String CONTENT_TYPE = "content-type";

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CloudEvents() {}

    /** RFC 3339 in UTC, always six digits of a second. */
    static String time(Instant at) {
        return MICROSECONDS.format(at);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
