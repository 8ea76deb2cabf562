package cn.lianshen.registry.licence;

import cn.lianshen.ofd.OfdSealer;
import cn.lianshen.print.Fonts;
import cn.lianshen.print.Typeface;
import cn.lianshen.registry.licence.SealedLicence.Format;
import cn.lianshen.registry.verifier.LicenceClaims;
import cn.lianshen.registry.verifier.LicenceToken;
import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.SealKeys;
import cn.lianshen.seal.pdf.PdfSealer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes a licence's files: prints its copies from what was pinned, puts the signed QR code on them,
 * and seals each. Takes some hundred milliseconds, and blocks.
 */
@Component
final class LicencePress {
    private final PdfFace pdf;
    private final OfdFace ofd;
    private final Fonts fonts;
    private final SealKeys keys;
    private final LicenceProperties settings;
    private final Clock clock;

    LicencePress(
            PdfFace pdf,
            OfdFace ofd,
            Fonts fonts,
            SealKeys keys,
            LicenceProperties settings,
            Clock clock) {
        this.pdf = pdf;
        this.ofd = ofd;
        this.fonts = fonts;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The files of a licence.
     *
     * @throws KeyMissing when the county has no key
     * @throws cn.lianshen.print.FontMissing when a font is not on this machine
     */
    SealedLicence make(KnownIssue issue) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var main = key(issue.region(), settings.algorithm());
        var national = key(issue.region(), SealAlgorithm.SM2);
        var claims = claims(issue, LocalDate.ofInstant(now, ChineseDate.ZONE));
        var token = LicenceToken.signed(main, claims);
        var sealing = new Sealing(main, national, now, LicenceToken.claim(claims));
        var files =
                sheets(issue.face(), new QrCode(settings.page(token)))
                        .flatMap(sheet -> files(sheet, sealing))
                        .toList();
        return new SealedLicence(now, ids(main, national), token, files);
    }

    /** With what all files of a licence are sealed. */
    private record Sealing(SealKey main, SealKey national, Instant at, String claim) {}

    private Stream<Sheet> sheets(LicenceFace face, QrCode code) {
        var font = fonts.file(Typeface.SONG);
        var seal = SealPicture.of(font, face.issuer(), settings.sealCaption());
        return Stream.of(Copy.values()).map(copy -> new Sheet(face, copy, code, seal));
    }

    private Stream<SealedLicence.File> files(Sheet sheet, Sealing with) {
        var office = sheet.face().issuer();
        var paper =
                new PdfSealer(with.main()).seal(pdf.print(sheet), office, with.at(), with.claim());
        var national =
                new OfdSealer(with.national()).seal(ofd.print(sheet), with.at(), with.claim());
        return Stream.of(
                new SealedLicence.File(sheet.copy(), Format.PDF, paper),
                new SealedLicence.File(sheet.copy(), Format.OFD, national));
    }

    private SealKey key(String region, SealAlgorithm algorithm) {
        return keys.active(region, algorithm).orElseThrow(() -> new KeyMissing(region, algorithm));
    }

    private static LicenceClaims claims(KnownIssue issue, LocalDate today) {
        return new LicenceClaims(
                issue.institution(),
                issue.issue(),
                issue.number(),
                issue.region(),
                today,
                issue.validFrom(),
                issue.validTo());
    }

    private static String ids(SealKey... keys) {
        return Stream.of(keys)
                .map(key -> key.id().hex())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
