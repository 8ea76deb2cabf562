package cn.lianshen.registry.licence;

import cn.lianshen.print.Fonts;
import cn.lianshen.print.Printer;
import cn.lianshen.print.Templates;
import cn.lianshen.print.Typeface;
import cn.lianshen.registry.licence.SealedLicence.Format;
import cn.lianshen.seal.SealAlgorithm;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Licences to be made, and the press that makes them. */
final class Samples {
    static final UUID INSTITUTION = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private Samples() {}

    static LicenceFace face(String name, String address, List<String> founders) {
        return new LicenceFace(
                "教民133032760000001号",
                name,
                address,
                "示例园长",
                "示例法定代表人",
                founders,
                "幼儿园",
                "学前教育",
                "非营利性民办学校",
                "苍南县教育局",
                "苍南县教育局",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 21),
                Instant.parse("2026-11-22T02:00:00Z"));
    }

    static LicenceFace usual() {
        return face("苍南县灵溪镇示范幼儿园", "苍南县灵溪镇示范路1号", List.of("示例举办者"));
    }

    static KnownIssue issue(LicenceFace face) {
        return new KnownIssue(
                INSTITUTION,
                1,
                "330327",
                "133032760000001",
                "p-0001",
                face.validFrom(),
                face.validTo(),
                face,
                null,
                null,
                false);
    }

    static byte[] pdf(SealedLicence made) {
        return file(made, Copy.ORIGINAL, Format.PDF);
    }

    static byte[] ofd(SealedLicence made) {
        return file(made, Copy.ORIGINAL, Format.OFD);
    }

    static byte[] file(SealedLicence made, Copy copy, Format format) {
        return made.files().stream()
                .filter(it -> it.copy() == copy && it.format() == format)
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** What is to be seen on a licence whose code leads nowhere. */
    static Sheet sheet(LicenceFace face) {
        var font = Fonts.ofThisMachine().file(Typeface.SONG);
        var seal = SealPicture.of(font, face.issuer(), "样章");
        return new Sheet(face, Copy.ORIGINAL, new QrCode("https://example.test/"), seal);
    }

    static SealedLicence made(TestSeals seals, LicenceFace face) {
        return press(seals, SealAlgorithm.EC_P256).make(issue(face));
    }

    static LicencePress press(TestSeals seals, SealAlgorithm algorithm) {
        var fonts = Fonts.ofThisMachine();
        var pdf = new PdfFace(new Templates("licences/"), new Printer(fonts));
        var clock = Clock.systemUTC();
        return new LicencePress(
                pdf, new OfdFace(fonts), fonts, seals.keys(), settings(algorithm), clock);
    }

    private static LicenceProperties settings(SealAlgorithm algorithm) {
        return new LicenceProperties(
                "https://lianshen.cangnan.gov.cn",
                Path.of("unused"),
                algorithm,
                "样章",
                List.of(Path.of("/usr/share/fonts")),
                1,
                10,
                Duration.ZERO,
                1,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Duration.ofHours(24),
                Duration.ofMinutes(1));
    }
}
