package cn.lianshen.registry.verifier;

import cn.lianshen.seal.FolderSealKeys;
import cn.lianshen.seal.KeyAuthority;
import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealFolder;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.pdf.PdfSealer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counties that seal licences, under one authority. */
record County(SealFolder folder, KeyAuthority authority) {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final String CANGNAN = "330327";
    static final String LONGGANG = "330383";

    static County in(Path path) {
        var folder = new SealFolder(path);
        var authority = new KeyAuthority(folder, InstantSource.fixed(NOW));
        authority.createIfAbsent(List.of(CANGNAN, LONGGANG));
        return new County(folder, authority);
    }

    FolderSealKeys keys() {
        return new FolderSealKeys(folder, InstantSource.fixed(NOW));
    }

    SealKey key(String region) {
        return keys().active(region, SealAlgorithm.EC_P256).orElseThrow();
    }

    SealCheck check() {
        return SealCheck.of(keys().trust(), keys().certificates());
    }

    static LicenceClaims licence(String region) {
        return new LicenceClaims(
                UUID.fromString("00000000-0000-4000-8000-000000000007"),
                2,
                "1" + region + "60000001",
                region,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 21));
    }

    /** The same licence with a term that is over. */
    static LicenceClaims over(LicenceClaims it) {
        return new LicenceClaims(
                it.institution(),
                it.issue(),
                it.number(),
                it.region(),
                it.sealedOn(),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 12, 31));
    }

    byte[] pdf(LicenceClaims claims, String sealedBy) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new PdfSealer(key(sealedBy))
                    .seal(bytes.toByteArray(), "苍南县教育局", NOW, LicenceToken.claim(claims));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
