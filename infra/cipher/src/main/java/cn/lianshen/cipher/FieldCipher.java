package cn.lianshen.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal data for storage (加密存储) and opens it again. A sealed field carries the id of its
 * key, and belongs to its place: copied into another row it does not open.
 */
public final class FieldCipher {
    private static final int TAG_BITS = 128;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Seals with the active key.
     *
     * @param place where it will be stored, e.g. table, column and primary key
     */
    public byte[] seal(String plain, String place) {
        var key = ring.active();
        var nonce = new byte[Sealed.NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            var body = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return new Sealed(key.id(), nonce, body).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher of this JVM cannot seal", e);
        }
    }

    /**
     * Opens what was sealed here.
     *
     * @param place as it was when it was sealed
     * @throws KeyMissing when the ring does not hold its key
     * @throws SealBroken when it is not what was sealed there
     */
    public String open(byte[] stored, String place) {
        var sealed = Sealed.of(stored);
        var key = ring.find(sealed.keyId()).orElseThrow(() -> new KeyMissing(sealed.keyId()));
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, sealed.nonce(), place);
            return new String(cipher.doFinal(sealed.body()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("what is stored at " + place + " was not sealed there", e);
        }
    }

    /** Whether it is sealed with the active key. */
    public boolean isCurrent(byte[] stored) {
        return Sealed.of(stored).keyId().equals(ring.active().id());
    }

    /** The id of the active key. */
    public String activeKey() {
        return ring.active().id();
    }

    /** The active key and since when it is, as it stands now. */
    public Activation activation() {
        return ring.activation();
    }

    private static Cipher cipher(int mode, CipherKey key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = key.suite().cipher();
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key.id() + '\n' + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
