package cn.lianshen.registry.verifier;

import cn.lianshen.ofd.OfdSeal;
import cn.lianshen.registry.verifier.Examined.Refused;
import cn.lianshen.registry.verifier.Examined.Sealed;
import cn.lianshen.seal.Holder;
import cn.lianshen.seal.KeyId;
import cn.lianshen.seal.SealReading;
import cn.lianshen.seal.SealedToken;
import cn.lianshen.seal.SealedToken.Reading;
import cn.lianshen.seal.Trust;
import cn.lianshen.seal.pdf.PdfSeal;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Examines tokens and files by their signatures alone: no register, no network. A file brings its
 * certificate with it; a token is too short for that, and its certificate must be at hand.
 */
public final class SealCheck {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Trust trust;
    private final Function<KeyId, Optional<X509Certificate>> certificates;

    /**
     * A check by these anchors.
     *
     * @param certificates finds the counties' certificates, former ones too; they are believed only
     *     if the anchors vouch for them
     */
    public SealCheck(Trust trust, Function<KeyId, Optional<X509Certificate>> certificates) {
        this.trust = trust;
        this.certificates = certificates;
    }

    /** The same with certificates that are at hand. */
    public static SealCheck of(Trust trust, List<X509Certificate> certificates) {
        return new SealCheck(
                trust,
                id -> certificates.stream().filter(it -> KeyId.of(it).equals(id)).findFirst());
    }

    /** The text of a QR code's token. */
    public Examined token(String text) {
        return switch (SealedToken.read(text, certificates)) {
            case Reading.Intact(var token) -> token(token);
            case Reading.Broken _ -> new Refused(Verdict.TAMPERED);
            case Reading.UnknownKey _ -> new Refused(Verdict.FOREIGN_SIGNATURE);
            case Reading.Unreadable _ -> new Refused(Verdict.NOT_A_LICENCE);
        };
    }

    /** A licence as PDF or OFD. */
    public Examined file(byte[] bytes) {
        return PdfSeal.read(bytes)
                .or(() -> OfdSeal.read(bytes))
                .map(this::examined)
                .orElseGet(() -> new Refused(Verdict.NOT_A_LICENCE));
    }

    private Examined examined(SealReading reading) {
        return switch (reading) {
            case SealReading.Intact seal -> intact(seal);
            case SealReading.Broken _ -> new Refused(Verdict.TAMPERED);
            case SealReading.OtherForm(var certificate) -> otherForm(certificate);
        };
    }

    /** The seal must be that of the county that the claims name. */
    private Examined intact(SealReading.Intact seal) {
        if (!trust.vouchesFor(seal.certificate(), seal.at())) {
            return new Refused(Verdict.FOREIGN_SIGNATURE);
        }
        return LicenceToken.claims(seal.claim())
                .<Examined>map(claims -> ofCounty(claims, seal.certificate()))
                .orElseGet(() -> new Refused(Verdict.NOT_A_LICENCE));
    }

    /** What a believed key signed otherwise than it does is one of its seals, bent. */
    private Examined otherForm(@Nullable X509Certificate certificate) {
        return certificate != null && trust.vouchesFor(certificate)
                ? new Refused(Verdict.TAMPERED)
                : new Refused(Verdict.FOREIGN_SIGNATURE);
    }

    private Examined token(SealedToken token) {
        return LicenceClaims.of(token.payload())
                .<Examined>map(claims -> dated(claims, token.certificate()))
                .orElseGet(() -> new Refused(Verdict.NOT_A_LICENCE));
    }

    private Examined dated(LicenceClaims claims, X509Certificate certificate) {
        return heldOn(claims.sealedOn(), certificate)
                ? ofCounty(claims, certificate)
                : new Refused(Verdict.FOREIGN_SIGNATURE);
    }

    private boolean heldOn(LocalDate day, X509Certificate certificate) {
        var begin = day.atStartOfDay(CHINA).toInstant();
        var end = day.plusDays(1).atStartOfDay(CHINA).toInstant().minusSeconds(1);
        return trust.vouchesFor(certificate, begin) || trust.vouchesFor(certificate, end);
    }

    /** One county's key is a stranger's on another county's licence. */
    private static Examined ofCounty(LicenceClaims claims, X509Certificate certificate) {
        return Holder.of(certificate).filter(claims.region()::equals).isPresent()
                ? new Sealed(claims)
                : new Refused(Verdict.FOREIGN_SIGNATURE);
    }
}
