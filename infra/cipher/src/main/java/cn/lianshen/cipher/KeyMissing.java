package cn.lianshen.cipher;

/** Sealed with a key that the ring does not hold. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing(String keyId) {
        super(
                "sealed with the key "
                        + keyId
                        + ", which the key ring does not hold: put that key back into it");
    }
}
