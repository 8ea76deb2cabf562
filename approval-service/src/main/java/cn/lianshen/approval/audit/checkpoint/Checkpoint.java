package cn.lianshen.approval.audit.checkpoint;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed note of where all chains stood that grew in a span of time.
 *
 * @param number counts from 1, without gaps
 * @param since beginning of the span, included
 * @param until its end, not included
 * @param heads of the chains that grew, as {@link Head#bytes}
 * @param statement what is signed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by digest
record Checkpoint(
        int number,
        Instant since,
        Instant until,
        byte[] heads,
        String statement,
        String keyId,
        byte[] signature) {

    /** Notes these heads and signs. */
    static Checkpoint take(
            @Nullable Checkpoint before,
            Instant since,
            Instant until,
            List<Head> heads,
            CheckpointKeys keys) {
        var number = before == null ? 1 : before.number() + 1;
        var bytes = Head.bytes(heads);
        var statement = statement(number, since, until, bytes, before);
        var signed = keys.sign(statement);
        return new Checkpoint(
                number, since, until, bytes, statement, signed.keyId(), signed.signature());
    }

    static Checkpoint read(Readable row) {
        return new Checkpoint(
                requireNonNull(row.get("number", Integer.class)),
                requireNonNull(row.get("since", OffsetDateTime.class)).toInstant(),
                requireNonNull(row.get("until", OffsetDateTime.class)).toInstant(),
                requireNonNull(row.get("heads", byte[].class)),
                requireNonNull(row.get("statement", String.class)),
                requireNonNull(row.get("key_id", String.class)),
                requireNonNull(row.get("signature", byte[].class)));
    }

    /** Whether it says what it should say behind the one before, and one of our keys said it. */
    boolean sound(@Nullable Checkpoint before, CheckpointKeys keys) {
        return statement.equals(statement(number, since, until, heads, before))
                && keys.signed(statement, signature);
    }

    private static String statement(
            int number, Instant since, Instant until, byte[] heads, @Nullable Checkpoint before) {
        return """
        lianshen checkpoint v1
        number %d
        since %s
        until %s
        heads sha256 %s
        previous sha256 %s
        """
                .formatted(number, since, until, sha256(heads), previous(before));
    }

    private static String previous(@Nullable Checkpoint before) {
        return before == null
                ? "none"
                : sha256(before.statement().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
