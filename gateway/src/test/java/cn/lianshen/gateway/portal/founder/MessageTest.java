package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Message TO_FOUNDER = message("person:p-0001");
    private static final Message TO_BUREAU = message("bureau:330327:EDU");

    @Test
    void founders_are_led_to_their_own_page_of_the_case() {
        assertThat(TO_FOUNDER.href(login(Role.FOUNDER))).isEqualTo("/cases/c-1");
    }

    @Test
    void officers_and_supervisors_are_led_to_the_page_on_which_they_work() {
        assertThat(TO_BUREAU.href(login(Role.OFFICER))).isEqualTo("/tasks/cases/c-1");
        assertThat(TO_FOUNDER.href(login(Role.SUPERVISOR))).isEqualTo("/tasks/cases/c-1");
    }

    @Test
    void who_is_both_is_led_to_where_the_message_came_for() {
        var both = login(Role.FOUNDER, Role.OFFICER);
        assertThat(TO_FOUNDER.href(both)).isEqualTo("/cases/c-1");
        assertThat(TO_BUREAU.href(both)).isEqualTo("/tasks/cases/c-1");
    }

    @Test
    void who_can_open_no_case_is_led_nowhere() {
        assertThat(TO_FOUNDER.href(login(Role.OPERATOR))).isEmpty();
        assertThat(TO_BUREAU.href(login(Role.FOUNDER))).isEmpty();
        assertThat(TO_BUREAU.href(null)).isEmpty();
    }

    private static Message message(String recipient) {
        return new Message("1-1", "已收件", "请在期限内办理", "c-1", "3303", Instant.EPOCH, recipient);
    }

    private static Login login(Role... roles) {
        var tokens = new Login.Tokens("access", Instant.EPOCH, null);
        return new Login("p-0001", "某人", Set.of(roles), null, null, null, tokens, Instant.EPOCH);
    }
}
