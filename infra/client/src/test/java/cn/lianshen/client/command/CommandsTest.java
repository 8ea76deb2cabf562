package cn.lianshen.client.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.FakeIssuer;
import cn.lianshen.client.FakeServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final FakeServer server = new FakeServer();
    private final FakeIssuer issuer = new FakeIssuer(server);
    private final FakeLine line = new FakeLine(server);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void token_prints_the_token_and_nothing_else() {
        assertThat(run("token", "founder1")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("t-founder1" + System.lineSeparator());
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void token_of_an_unknown_user_is_one_sentence_on_standard_error() {
        assertThat(run("token", "nobody")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
    }

    @Test
    void a_wrong_call_shows_the_usage() {
        assertThat(run("tokens")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("Usage:");
    }

    @Test
    void the_demo_ends_with_licence_and_register_entry_of_both() {
        assertThat(run("demo")).as(err.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("非营利性幼儿园", "L-case-0", "L-case-1", "登记簿", "22 条通知");
        assertThat(issuer.given()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cases", "acceptance", "opinions", "decision", "licence", "registration"})
    void a_broken_step_ends_the_demo_with_the_problems_code_and_detail(String step) {
        line.brokenStep = step;

        assertThat(run("demo")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains(step, "409", "not-ripe", "还有部门没有答复。");
    }

    @Test
    void a_notice_that_comes_twice_ends_the_demo() {
        line.doubled = "licence-issued";

        assertThat(run("demo")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("通知与办件经过不符");
    }

    private int run(String... arguments) {
        String address = server.address().toString();
        return Main.run(
                List.of(arguments),
                Map.of("LIANSHEN_GATEWAY_URL", address, "LIANSHEN_ISSUER", address),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }
}
