package cn.lianshen.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** The keys that a service seals with, and what is needed to check seals. */
public interface SealKeys {

    /**
     * The key that a holder seals with now, or empty when the holder has none.
     *
     * @param holder as its certificate names it, see {@link Holder}
     */
    Optional<SealKey> active(String holder, SealAlgorithm algorithm);

    /** Certificates of all keys, also of former ones: what these sealed stays sealed. */
    List<X509Certificate> certificates();

    /** The certificate of one key, also of one that was made a moment ago. */
    Optional<X509Certificate> find(KeyId id);

    /** Who is believed when it says whose a key is. */
    Trust trust();
}
