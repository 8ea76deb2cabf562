package cn.lianshen.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What tells keys apart: the first eight bytes of SHA-256 over the public key.
 *
 * @param hex sixteen hexadecimal digits
 */
public record KeyId(String hex) {
    /** Length in bytes. */
    public static final int BYTES = 8;

    public static KeyId of(X509Certificate certificate) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(certificate.getPublicKey().getEncoded());
            return of(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyId of(byte[] bytes) {
        return new KeyId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
