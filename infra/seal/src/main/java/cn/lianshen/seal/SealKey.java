package cn.lianshen.seal;

import java.security.cert.X509Certificate;

/**
 * A key that seals. The secret need not be in this process: a hardware module or a signing service
 * implements this as well as a file does.
 */
public interface SealKey {

    SealAlgorithm algorithm();

    /** Says whose key it is. */
    X509Certificate certificate();

    /** The signature over {@code content}, as DER sequence of two integers. */
    byte[] sign(byte[] content);

    /** See {@link KeyId}. */
    default KeyId id() {
        return KeyId.of(certificate());
    }
}
