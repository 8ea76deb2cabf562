package cn.lianshen.cipher;

import java.util.Optional;

/** The keys that a service holds. A hardware module or a key service takes this place. */
public interface KeyRing {

    /** What is sealed from now on is sealed with this one. */
    CipherKey active();

    /**
     * What the active key is since, as it stands now. A ring that does not know since when cannot
     * go back to an old key safely.
     */
    default Activation activation() {
        return new Activation(active().id(), 0);
    }

    /** A key of old or the active one; empty when the ring does not hold it (any more). */
    Optional<CipherKey> find(String id);
}
