package cn.lianshen.approval.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.routing.domain.Asked.Told;
import cn.lianshen.approval.routing.domain.Disclosures.Person;
import cn.lianshen.approval.routing.domain.Disclosures.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FB17: nobody founds, sits on the board or leads while barred (实施条例 62、64). */
class PeopleUnderBarTest {

    private static final String BARRED = "FB17 BLOCK disclosures.people";
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource
    void a_bar_holds_through_its_last_day_whoever_bears_it(Role role) {
        Asked asked = school("PS02", new Person(role, UNTIL, null));
        assertThat(asked.hits(UNTIL)).containsExactly(BARRED);
        assertThat(asked.hits(UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void a_bar_for_good_never_ends() {
        Asked asked = school("PS05g", new Person(Role.PRINCIPAL, null, true));
        assertThat(asked.hits(LocalDate.of(2099, 1, 1))).containsExactly(BARRED);
    }

    @Test
    void one_barred_person_among_several_is_enough() {
        Asked asked =
                school(
                        "PS01",
                        new Person(Role.FOUNDER, null, false),
                        new Person(Role.BOARD, UNTIL, null));
        assertThat(asked.hits(UNTIL)).containsExactly(BARRED);
    }

    @Test
    void people_without_a_bar_pass() {
        assertThat(school("PS02", new Person(Role.BOARD, null, null)).hits(UNTIL)).isEmpty();
    }

    @Test
    void the_rule_begins_with_the_regulation() {
        Asked asked = school("PS02", new Person(Role.FOUNDER, null, true));
        assertThat(asked.hits(LocalDate.of(2021, 8, 31))).isEmpty();
        assertThat(asked.hits(LocalDate.of(2021, 9, 1))).containsExactly(BARRED);
    }

    @Test
    void a_school_of_a_barred_founder_may_still_end() {
        assertThat(school("PS06", new Person(Role.FOUNDER, null, true)).hits(UNTIL))
                .containsExactly("FB17 SUPERVISION disclosures.people");
    }

    private static Asked school(String item, Person... people) {
        return Asked.nonProfit(item, "KG").telling(Told.people(people));
    }
}
