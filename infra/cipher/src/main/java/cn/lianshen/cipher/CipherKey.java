package cn.lianshen.cipher;

import javax.crypto.SecretKey;

/**
 * A key that fields are sealed with.
 *
 * @param id names it in what it sealed; at most 40 letters, digits and hyphens
 */
public record CipherKey(String id, CipherSuite suite, SecretKey secret) {

    public CipherKey {
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not the id of a key: " + id);
        }
    }
}
