package cn.lianshen.approval.audit.checkpoint;

import java.time.Instant;
import java.util.Base64;

/**
 * A checkpoint for those who keep a copy outside.
 *
 * @param cases whose chains grew in its span
 * @param statement what was signed, UTF-8
 * @param signature Ed25519 (RFC 8032), Base64
 */
record CheckpointView(
        int number,
        Instant since,
        Instant until,
        int cases,
        String statement,
        String keyId,
        String signature) {

    static CheckpointView of(Checkpoint it) {
        return new CheckpointView(
                it.number(),
                it.since(),
                it.until(),
                Head.of(it.heads()).size(),
                it.statement(),
                it.keyId(),
                Base64.getEncoder().encodeToString(it.signature()));
    }
}
