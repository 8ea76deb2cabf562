package cn.lianshen.ofd;

import cn.lianshen.ofd.Mark.Align;
import cn.lianshen.ofd.Mark.Text;
import cn.lianshen.print.Fonts;
import cn.lianshen.print.Typeface;
import cn.lianshen.seal.FolderSealKeys;
import cn.lianshen.seal.KeyAuthority;
import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealFolder;
import cn.lianshen.seal.SealKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A page with everything on it that pages have. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final Box A4 = new Box(0, 0, 297, 210);

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Sample() {}

    static OfdPress press() {
        var fonts = Fonts.ofThisMachine();
        return new OfdPress(
                Stream.of(Typeface.SONG, Typeface.HEI, Typeface.RARE, Typeface.RARER)
                        .map(fonts::file)
                        .toList());
    }

    static OfdPaper saying(String... texts) {
        var marks =
                Stream.<Mark>concat(
                        Stream.of(texts).map(Sample::line),
                        Stream.of(new Mark.Area(List.of(new Box(20, 20, 50, 0.4)), 0xB00000)));
        return new OfdPaper(
                ID, "民办学校办学许可证", "苍南县教育局", LocalDate.of(2026, 11, 22), A4, marks.toList());
    }

    static Text line(String text) {
        return new Text(new Box(20, 30, 120, 12), 6, 0, Align.LEFT, 0, text);
    }

    static SealKey key(Path folder) {
        var seals = new SealFolder(folder);
        new KeyAuthority(seals, InstantSource.fixed(NOW)).createIfAbsent(List.of("330327"));
        return new FolderSealKeys(seals, InstantSource.fixed(NOW))
                .active("330327", SealAlgorithm.SM2)
                .orElseThrow();
    }

    static byte[] sealed(Path folder) {
        return new OfdSealer(key(folder)).seal(press().print(saying("苍南县示范幼儿园")), NOW, "claim");
    }
}
