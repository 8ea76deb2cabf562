package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceTest {

    @Test
    void a_founder_reads_his_own_notices_only() {
        assertThat(Audience.of(new Caller("p-0001", Set.of(Role.FOUNDER), null, null)).addresses())
                .containsExactly("person:p-0001");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "PARTNER"})
    void who_works_for_a_bureau_reads_its_notices_in_that_county_too(Role role) {
        assertThat(Audience.of(new Caller("p-0301", Set.of(role), "330327", "MZ")).addresses())
                .containsExactly("person:p-0301", "bureau:330327:MZ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FOUNDER", "SUPERVISOR", "OPERATOR"})
    void a_bureau_in_the_token_gives_nothing_to_others(Role role) {
        assertThat(Audience.of(new Caller("p-0501", Set.of(role), "330327", "MZ")).addresses())
                .containsExactly("person:p-0501");
    }
}
