package cn.lianshen.cipher;

import java.util.Optional;

/** The keys that a service holds. A hardware module or a key service takes this place. */
public interface KeyRing {

    /** What is sealed from now on is sealed with this one. */
    CipherKey active();

    /** A key of old or the active one; empty when the ring does not hold it (any more). */
    Optional<CipherKey> find(String id);
}
