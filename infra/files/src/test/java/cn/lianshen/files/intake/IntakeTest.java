package cn.lianshen.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.intake.Refusal.Code;
import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.type.FileType;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What comes in, what does not, and that nothing is left either way. */
class IntakeTest extends IntakeService {

    @Test
    void a_file_comes_whole_with_its_hash() throws Exception {
        byte[] pdf = Samples.pdf(300_000);
        var seen =
                intake().take(
                                upload("章程.pdf", Samples.pieces(pdf, 1000)),
                                RULE,
                                taking -> Mono.fromCallable(() -> read((Taking.Received) taking)))
                        .block();
        assertThat(seen).isEqualTo(pdf);
    }

    private static byte[] read(Taking.Received received) throws Exception {
        var file = received.file();
        byte[] content = Files.readAllBytes(file.path());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(file.length()).isEqualTo(content.length);
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.name().value()).isEqualTo("章程.pdf");
        return content;
    }

    @Test
    void every_kind_is_known_by_its_content() {
        assertThat(take("a.png", Samples.png(100))).isInstanceOf(Taking.Received.class);
        assertThat(take("a.jpeg", Samples.jpeg(100))).isInstanceOf(Taking.Received.class);
        assertThat(take("a.docx", Samples.docx())).isInstanceOf(Taking.Received.class);
        assertThat(take("a.ofd", Samples.ofd())).isInstanceOf(Taking.Received.class);
    }

    @Test
    void a_wrong_type_under_a_right_name_is_refused() {
        refused(take("a.pdf", Samples.png(200_000)), Code.FILE_TYPE_MISMATCH, "pdf", "image/png");
        refused(take("a.png", Samples.pdf(100)), Code.FILE_TYPE_MISMATCH, "png", "application/pdf");
        refused(
                take(
                        "a.pdf",
                        "MZ\u0090 a program"
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                Code.FILE_TYPE_MISMATCH,
                "pdf",
                "application/x-msdownload");
        assertThat(
                        meters.get("lianshen.files.refused")
                                .tag("code", "file-type-mismatch")
                                .counter()
                                .count())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "Application/PDF; charset=x, true",
        "application/octet-stream, true",
        "image/png, false",
        "application/x-www-form-urlencoded, false"
    })
    void the_declared_type_must_not_contradict(String declared, boolean taken) {
        var upload =
                new Upload(Samples.pieces(Samples.pdf(100), 50), "a.pdf", declared, 100, false);
        assertThat(take(upload) instanceof Taking.Received).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf, FILE_NAME_WITH_PATH",
        ".pdf, FILE_NAME_REQUIRED",
        "x.exe, FILE_TYPE_NOT_ALLOWED",
        "x, FILE_TYPE_NOT_ALLOWED",
        "x.zip, FILE_TYPE_NOT_ALLOWED"
    })
    void a_name_that_will_not_do_is_refused(String name, Code code) {
        assertThat(((Taking.Refused) take(name, Samples.pdf(10))).refusal().code()).isEqualTo(code);
    }

    @Test
    void too_much_is_refused_when_the_limit_is_passed() {
        AtomicLong sent = new AtomicLong();
        var endless =
                Samples.pieces(Samples.pdf(MIB), 64 * 1024)
                        .repeat(1000)
                        .doOnNext(piece -> sent.addAndGet(piece.readableByteCount()));
        refused(take(upload("a.pdf", endless)), Code.FILE_TOO_LARGE, "2048");
        assertThat(sent.get()).isBetween(3L * MIB, 4L * MIB);
    }

    @Test
    void too_much_that_is_announced_is_refused_at_once() {
        Flux<DataBuffer> untouched = Flux.error(new AssertionError("was read"));
        refused(
                take(new Upload(untouched, "a.pdf", null, 1L << 30, false)),
                Code.FILE_TOO_LARGE,
                "2048");
        refused(
                take(new Upload(untouched, "a.pdf", null, 2L * MIB + 1, true)),
                Code.FILE_TOO_LARGE,
                "2048");
    }

    @Test
    void less_than_announced_is_refused() {
        var upload = new Upload(Samples.pieces(Samples.pdf(900), 90), "a.pdf", null, 1000, false);
        refused(take(upload), Code.UPLOAD_INCOMPLETE, "900", "1000");
        refused(take(upload("a.pdf", Flux.empty())), Code.FILE_EMPTY);
    }

    @Test
    void who_stops_sending_is_not_waited_for() {
        var stalling = Samples.pieces(Samples.pdf(900), 90).concatWith(Mono.never());
        refused(take(upload("a.pdf", stalling)), Code.UPLOAD_STALLED, "0");
    }

    @Test
    void a_connection_that_breaks_leaves_nothing() {
        var broken =
                Samples.pieces(Samples.pdf(MIB), 9000)
                        .concatWith(Mono.error(new java.io.IOException("connection reset")));
        var taking = intake().take(upload("a.pdf", broken), RULE, Mono::just);
        org.assertj.core.api.Assertions.assertThatThrownBy(taking::block)
                .hasMessageContaining("connection reset");
    }

    @Test
    void a_request_that_is_given_up_leaves_nothing() {
        var going =
                intake().take(
                                upload(
                                        "a.pdf",
                                        Samples.pieces(Samples.pdf(MIB), 9000)
                                                .concatWith(Mono.never())),
                                RULE,
                                Mono::just)
                        .subscribe();
        Awaitility.await().until(() -> !leftovers().isEmpty());
        going.dispose();
        Awaitility.await().until(() -> leftovers().isEmpty());
    }
}
