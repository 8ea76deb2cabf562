package cn.lianshen.cipher;

import java.security.SecureRandom;

/** Makes keys. */
final class FreshKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshKey() {}

    static CipherKey of(String id, CipherSuite suite) {
        var secret = new byte[suite.keyBytes()];
        RANDOM.nextBytes(secret);
        return new CipherKey(id, suite, suite.key(secret));
    }
}
