package cn.lianshen.approval.inquiry.projection;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.inquiry.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the projected rows depend on besides the log: how they are computed, under which key names
 * are hashed, by which calendars days are counted, and when counties want to be warned.
 */
@Component
final class ProjectionShape {
    /** To be changed with what is computed. */
    private static final String ROWS = "1";

    private static final int LENGTH = 12;

    private final String text;

    ProjectionShape(BlindIndex blind, Catalogue catalogue, Calendars calendars) {
        var counties =
                catalogue.profiles().sorted().stream()
                        .map(
                                region ->
                                        region
                                                + calendars.version(region)
                                                + catalogue.profile(region).alarms().rule())
                        .collect(Collectors.joining("|"));
        this.text = ROWS + '/' + blind.fingerprint() + '/' + hash(counties);
    }

    /** Equal for instances that make the same rows of the same log. */
    String text() {
        return text;
    }

    private static String hash(String counties) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(counties.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
