package cn.lianshen.registry.verifier;

import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.SealedToken;
import java.util.Base64;
import java.util.Optional;

/**
 * The claims of a licence as seals carry them (the bare payload), and as a QR code does (signed by
 * itself, so that the code alone can be checked).
 */
public final class LicenceToken {
    private LicenceToken() {}

    /** For a QR code. */
    public static String signed(SealKey key, LicenceClaims claims) {
        return SealedToken.put(key, claims.bytes());
    }

    /** For the seal of a file, which signs it together with the file. */
    public static String claim(LicenceClaims claims) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(claims.bytes());
    }

    static Optional<LicenceClaims> claims(String claim) {
        try {
            return LicenceClaims.of(Base64.getUrlDecoder().decode(claim));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
