package cn.lianshen.gateway.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the browser holds and nobody else: 256 random bits. The row's id and the key that opens it
 * are both derived from them (HKDF-SHA-256), so that the database alone opens nothing.
 */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SIZE = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret fresh() {
        return new Secret(random(SIZE));
    }

    /** Empty for anything that we never gave out. */
    static Optional<Secret> parse(String cookie) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie);
            return bytes.length == SIZE ? Optional.of(new Secret(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** As it stands in the cookie, 43 characters. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] id() {
        return derive("id");
    }

    /** Nonce, ciphertext and tag (AES-256-GCM). */
    byte[] seal(String kind, byte[] content) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, kind, nonce, content, 0);
        byte[] row = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, row, 0, NONCE);
        System.arraycopy(sealed, 0, row, NONCE, sealed.length);
        return row;
    }

    byte[] open(String kind, byte[] row) {
        byte[] nonce = Arrays.copyOf(row, NONCE);
        return crypt(Cipher.DECRYPT_MODE, kind, nonce, row, NONCE);
    }

    private byte[] crypt(int mode, String kind, byte[] nonce, byte[] input, int from) {
        try {
            SecretKey key = new SecretKeySpec(derive("key/" + kind), "AES");
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed row does not open", e);
        }
    }

    private byte[] derive(String purpose) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(bytes)
                            .thenExpand(("lianshen-portal/" + purpose).getBytes(UTF_8), SIZE);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HKDF", e);
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
