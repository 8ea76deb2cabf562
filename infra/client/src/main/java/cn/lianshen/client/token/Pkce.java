package cn.lianshen.client.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of one login and its SHA-256, so that a stolen code is worth nothing. Source: RFC 7636.
 */
record Pkce(String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Pkce fresh() {
        return new Pkce(randomText());
    }

    /** 256 random bits in base64url. */
    static String randomText() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64Url(bytes);
    }

    /** The {@code S256} challenge. */
    String challenge() {
        return base64Url(sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
