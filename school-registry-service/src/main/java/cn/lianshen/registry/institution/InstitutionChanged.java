package cn.lianshen.registry.institution;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** {@code registry.institution-changed.v1}: the full public state of one institution. */
final class InstitutionChanged {
    static final String TYPE = "registry.institution-changed.v1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private InstitutionChanged() {}

    /**
     * Canonical bytes: the state, and what tells one message from another.
     *
     * @param version counts what was told of the institution, from 1 without gaps
     */
    static byte[] payload(int version, Drawn drawn, PublicState state, CanonicalJson json) {
        var at = MICROSECONDS.format(drawn.at());
        return json.bytes(state, Map.of("version", version, "type", TYPE, "at", at));
    }
}
