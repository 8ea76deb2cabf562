package cn.lianshen.registry.verifier;

/** What signatures alone tell of a token or a file. */
public sealed interface Examined {

    /** Sealed by the county that it names, and unchanged since. */
    record Sealed(LicenceClaims claims) implements Examined {}

    /**
     * Not to be believed.
     *
     * @param verdict tampered, foreign signature or not a licence
     */
    record Refused(Verdict verdict) implements Examined {}
}
