package cn.lianshen.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.lianshen.identity.IdentityApplication;
import cn.lianshen.identity.IdentityProperties;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class RefusedStartIT {

    @TempDir private Path state;

    @Test
    void demo_passwords_are_not_shown_to_other_machines() {
        assertThat(start("--LIANSHEN_BIND=0.0.0.0"))
                .hasRootCauseInstanceOf(RefusedStart.class)
                .hasRootCauseMessage(
                        "The identity provider has published demo passwords and would be"
                                + " reachable from other machines.");
    }

    @Test
    void a_refusal_is_told_in_two_sentences() {
        RefusedStart refused = new RefusedStart("why", "what to do");
        var told = Objects.requireNonNull(new RefusedStartAnalyzer().analyze(refused, refused));
        assertThat(told.getDescription()).isEqualTo("why");
        assertThat(told.getAction()).isEqualTo("what to do");
    }

    @Test
    void whoever_means_it_may_open_it() throws Exception {
        ServerProperties everywhere = new ServerProperties();
        everywhere.setAddress(InetAddress.getByName("0.0.0.0"));
        assertThatCode(() -> new LoopbackOnly(everywhere, identity(true)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new LoopbackOnly(new ServerProperties(), identity(false)))
                .isInstanceOf(RefusedStart.class);
    }

    private IdentityProperties identity(boolean open) {
        return new IdentityProperties(
                "http://i", state, "lianshen", Duration.ofHours(1), Duration.ofHours(12), open);
    }

    private @Nullable Throwable start(String bind) {
        return catchThrowable(
                () ->
                        new SpringApplicationBuilder(IdentityApplication.class)
                                .run(bind, "--LIANSHEN_PORT=0", "--LIANSHEN_STATE=" + state)
                                .close());
    }
}
