package cn.lianshen.client.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.FakeIssuer;
import cn.lianshen.client.FakeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final FakeServer server = new FakeServer();
    private final FakeIssuer issuer = new FakeIssuer(server);
    private final Tokens tokens = new Tokens(server.address());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_person_gets_a_token_through_the_login_form() {
        assertThat(tokens.of("founder1")).isEqualTo("t-founder1");
    }

    @Test
    void a_partner_gets_a_token_with_its_secret() {
        assertThat(tokens.of("partner-mz")).isEqualTo("t-partner-mz");
    }

    @Test
    void a_token_is_kept_while_it_is_good() {
        tokens.of("edu1");
        tokens.of("edu1");

        assertThat(issuer.given()).isEqualTo(1);
    }

    @Test
    void an_unknown_user_is_told_in_one_sentence() {
        assertThatThrownBy(() -> tokens.of("nobody"))
                .isInstanceOf(ClientFailure.class)
                .hasMessage("The issuer does not know the user nobody, or not this password.");
    }

    @Test
    void an_unknown_partner_is_told_in_one_sentence() {
        assertThatThrownBy(() -> tokens.of("partner-x"))
                .hasMessage("The issuer gave no token: invalid_grant.");
    }

    @Test
    void a_reply_with_another_state_is_not_believed() {
        issuer.mixesUpState = true;

        assertThatThrownBy(() -> tokens.of("founder1"))
                .isInstanceOf(ClientFailure.class)
                .hasMessageContaining("wrong state");
    }

    @Test
    void a_platform_that_is_down_is_told_in_one_sentence() {
        server.close();

        assertThatThrownBy(() -> tokens.of("founder1"))
                .isInstanceOf(ClientFailure.class)
                .hasMessageContaining("is the platform up?");
    }
}
