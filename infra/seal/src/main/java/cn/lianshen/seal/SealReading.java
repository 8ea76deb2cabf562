package cn.lianshen.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a seal turns out to be when it is held against what it is on. */
public sealed interface SealReading {

    /**
     * The content is what was sealed, to the last bit. Whether the certificate is to be believed is
     * another question: see {@link Trust}.
     *
     * @param at when, as the signer says
     * @param claim what the signer says of the content
     */
    record Intact(X509Certificate certificate, Instant at, String claim) implements SealReading {}

    /** The content or the seal is not what it was. */
    record Broken() implements SealReading {}

    /**
     * A signature in a form that is not made here.
     *
     * @param certificate of who signed; null when it was not looked for
     */
    record OtherForm(@Nullable X509Certificate certificate) implements SealReading {}
}
