package cn.lianshen.web.idempotency;

import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * A caller's name for one request, from the header {@code Idempotency-Key}, so that sending it
 * again does nothing twice. Controllers take it as a parameter; it is required unless the parameter
 * is {@code @Nullable}. None: 400 {@code missing-value}; other than 1 to 200 visible ASCII
 * characters: 400 {@code invalid-idempotency-key}.
 *
 * @param owner subject of the caller; one caller's keys never meet another's
 * @param value the header as sent
 * @param target method and path, e.g. {@code POST /api/v1/approval/cases}
 */
public record IdempotencyKey(String owner, String value, String target) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw Problem.of(400, "invalid-idempotency-key").at(HEADER).asException();
        }
    }

    /** The key together with what it was sent for: SHA-256 over the target and the raw body. */
    public KeyedRequest over(byte[] body) {
        MessageDigest digest = sha256();
        digest.update(target.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return new KeyedRequest(owner, value, digest.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
