package cn.lianshen.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class BehalfTest {
    private static final UUID MANDATE = UUID.randomUUID();
    private static final Login OFFICER = login("p-0003", Role.OFFICER);
    private static final String ACTING = Behalf.cookie(MANDATE, OFFICER);

    @ParameterizedTest
    @ValueSource(strings = {"/applications", "/applications/1/check", "/cases/1", "/files/1/1"})
    void an_officer_acts_on_founders_pages(String path) {
        assertThat(Behalf.of(at(path, ACTING), OFFICER)).contains(MANDATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/cases/1", "/tasks/files/1/1/download", "/window", "/inbox"})
    void at_the_own_desk_an_officer_is_the_officer(String path) {
        assertThat(Behalf.of(at(path, ACTING), OFFICER)).isEmpty();
    }

    @Test
    void what_an_officer_left_behind_changes_nothing_for_others() {
        var left = at("/applications", ACTING);
        assertThat(Behalf.of(left, login("p-0001", Role.FOUNDER))).isEmpty();
        assertThat(Behalf.of(left, login("p-0003", Role.FOUNDER))).isEmpty();
        assertThat(Behalf.of(left, login("p-0004", Role.OFFICER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "x_y", "5c1f9f30-0e0c-4d5a-a7f5-8f8f0d0e7d11"})
    void what_nobody_gave_out_is_no_mandate(String cookie) {
        assertThat(Behalf.of(at("/applications", cookie), OFFICER)).isEmpty();
    }

    private static MockServerWebExchange at(String path, String cookie) {
        var remembered = new HttpCookie(Behalf.COOKIE, cookie);
        return MockServerWebExchange.from(MockServerHttpRequest.get(path).cookie(remembered));
    }

    private static Login login(String subject, Role role) {
        var tokens = new Login.Tokens("access", Instant.EPOCH, null);
        return new Login(subject, "某人", Set.of(role), null, null, null, tokens, Instant.EPOCH);
    }
}
