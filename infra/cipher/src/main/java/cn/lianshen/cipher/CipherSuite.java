package cn.lianshen.cipher;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** How fields are sealed. Both are authenticated: what was changed on disk is not opened. */
public enum CipherSuite {
    /** AES with 256 bits in Galois counter mode (NIST SP 800-38D), from the JDK. */
    AES_256_GCM("AES-256-GCM", "AES", 32),
    /** The Chinese national cipher (国密 SM4, GB/T 32907) in the same mode (RFC 8998). */
    SM4_GCM("SM4-GCM", "SM4", 16);

    private final String title;
    private final String cipher;
    private final int keyBytes;

    CipherSuite(String title, String cipher, int keyBytes) {
        this.title = title;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
    }

    /**
     * @throws IllegalArgumentException when there is none of that title
     */
    static CipherSuite titled(String title) {
        return Arrays.stream(values())
                .filter(suite -> suite.title.equals(title))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "unknown cipher "
                                                + title
                                                + "; there are AES-256-GCM and SM4-GCM"));
    }

    String title() {
        return title;
    }

    int keyBytes() {
        return keyBytes;
    }

    SecretKey key(byte[] secret) {
        if (secret.length != keyBytes) {
            throw new IllegalArgumentException(
                    "a key of " + title + " has " + keyBytes + " bytes, not " + secret.length);
        }
        return new SecretKeySpec(secret, cipher);
    }

    Cipher cipher() throws GeneralSecurityException {
        var transformation = cipher + "/GCM/NoPadding";
        return this == SM4_GCM
                ? Cipher.getInstance(transformation, National.PROVIDER)
                : Cipher.getInstance(transformation);
    }

    /** Loaded only where it is used. */
    private static final class National {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
