package cn.lianshen.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.testkit.FakeClamd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The protocol of ClamAV's daemon over a real socket. */
class ClamdScannerIT {

    private final FakeClamd clamd = new FakeClamd();
    private final ClamdScanner scanner =
            new ClamdScanner("127.0.0.1", clamd.port(), Duration.ofSeconds(5));

    @AfterEach
    void end() throws IOException {
        clamd.close();
    }

    @Test
    void nothing_is_found_in_what_is_clean() {
        assertThat(scan(Samples.pdf(500_000), 777)).isEqualTo(new Verdict.Clean());
    }

    @Test
    void a_virus_is_found_across_the_edges_of_pieces() {
        byte[] virus = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        byte[] content = Samples.pdf(200_000);
        System.arraycopy(virus, 0, content, 65_500, virus.length);
        assertThat(scan(content, 1000)).isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
    }

    @Test
    void what_was_not_looked_at_whole_is_not_clean() {
        assertThatThrownBy(() -> scan(Samples.pdf(3 << 20), 9000))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void a_daemon_that_stops_reading_is_given_up() throws InterruptedException {
        clamd.hold();
        var impatient = new ClamdScanner("127.0.0.1", clamd.port(), Duration.ofMillis(300));
        var look = impatient.scan(Samples.pieces(Samples.pdf(32 << 20), 64 << 10));
        assertThatThrownBy(() -> look.block(Duration.ofSeconds(30)))
                .hasRootCauseInstanceOf(IOException.class)
                .hasMessageContaining("within");
        clamd.letGo();
        assertThat(scan(Samples.pdf(100), 100)).isEqualTo(new Verdict.Clean());
    }

    @Test
    void without_a_daemon_nothing_is_known() throws IOException {
        clamd.close();
        assertThatThrownBy(() -> scan(Samples.pdf(10), 10))
                .hasRootCauseInstanceOf(IOException.class);
    }

    private @org.jspecify.annotations.Nullable Verdict scan(byte[] content, int pieces) {
        return scanner.scan(Samples.pieces(content, pieces)).block();
    }
}
