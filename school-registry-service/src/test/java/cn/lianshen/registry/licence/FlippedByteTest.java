package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.licence.SealedLicence.Format;
import cn.lianshen.registry.verifier.Examined;
import cn.lianshen.registry.verifier.Examined.Refused;
import cn.lianshen.registry.verifier.Examined.Sealed;
import cn.lianshen.registry.verifier.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One changed byte, anywhere in a real licence: told apart, and never taken for a stranger's. */
class FlippedByteTest {
    private static final int DRAWN = 600;

    @TempDir private static Path folder;

    private static TestSeals seals;
    private static SealedLicence made;

    @BeforeAll
    static void make() {
        seals = TestSeals.in(folder);
        made = Samples.made(seals, Samples.usual());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_byte_drawn_by_lot(Format format) {
        var file = Samples.file(made, Copy.ORIGINAL, format);
        var random = new Random(20261122);
        assertTampered(file, IntStream.range(0, DRAWN).map(_ -> random.nextInt(file.length)));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_first_and_the_last_bytes(Format format) {
        var file = Samples.file(made, Copy.ORIGINAL, format);
        assertTampered(file, IntStream.range(0, 64));
        assertTampered(file, IntStream.range(file.length - 256, file.length));
    }

    @Test
    void each_kind_of_place_in_a_pdf() {
        var text = new String(Samples.pdf(made), StandardCharsets.ISO_8859_1);
        for (var mark :
                List.of(
                        "%PDF-",
                        "/Type", "endstream", "/Root", "startxref", "/ByteRange", "%%EOF")) {
            assertThat(text).contains(mark);
            var at = text.lastIndexOf(mark);
            assertTampered(Samples.pdf(made), IntStream.range(at, at + mark.length() + 24));
        }
        var seal = text.lastIndexOf("/Contents <") + "/Contents <".length();
        var end = text.indexOf('>', seal);
        assertTampered(Samples.pdf(made), IntStream.range(seal, end + 2));
    }

    /** Names in certificates are compared without regard to case, so only their digest tells. */
    @Test
    void the_case_of_each_letter_within_the_seal_of_a_pdf() {
        var file = Samples.pdf(made);
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var seal = text.lastIndexOf("/Contents <") + "/Contents <".length();
        var end = text.indexOf('>', seal);
        var letters = IntStream.range(seal, end).filter(at -> text.charAt(at) > '0');
        assertTampered(file, letters, _ -> 1);
    }

    @Test
    void each_kind_of_place_in_an_ofd() {
        var text = new String(Samples.ofd(made), StandardCharsets.ISO_8859_1);
        for (var mark :
                List.of(
                        "PK\u0003\u0004",
                        "PK\u0001\u0002",
                        "PK\u0005\u0006",
                        "<ofd:Glyphs>",
                        "<ofd:CheckValue>",
                        "ProviderName",
                        "<ofd:Creator>",
                        "SignedValue.dat")) {
            assertThat(text).contains(mark);
            for (var at : List.of(text.indexOf(mark), text.lastIndexOf(mark))) {
                var last = Math.min(text.length(), at + mark.length() + 24);
                assertTampered(Samples.ofd(made), IntStream.range(at, last));
            }
        }
    }

    @Test
    void a_letter_of_the_code() {
        var token = made.token();
        for (var i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(seals.check().token(changed)).isNotInstanceOf(Sealed.class);
        }
    }

    @Test
    void nothing_changed_is_nothing_changed() {
        assertThat(Stream.of(Samples.pdf(made), Samples.ofd(made)).map(seals.check()::file))
                .allMatch(Sealed.class::isInstance);
    }

    private static void assertTampered(byte[] file, IntStream places) {
        assertTampered(file, places, at -> at % 8);
    }

    private static void assertTampered(byte[] file, IntStream places, IntUnaryOperator bits) {
        var check = seals.check();
        places.filter(at -> at < file.length)
                .forEach(
                        at -> {
                            var bit = (byte) (1 << bits.applyAsInt(at));
                            file[at] ^= bit;
                            Examined examined = check.file(file);
                            file[at] ^= bit;
                            assertThat(examined)
                                    .describedAs("byte %d of %d", at, file.length)
                                    .isEqualTo(new Refused(Verdict.TAMPERED));
                        });
    }
}
