package cn.lianshen.registry.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Chronicle;
import cn.lianshen.registry.institution.domain.Fact;
import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.registry.institution.domain.Happening.LicenceHandedBack;
import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.PermissionEnded;
import cn.lianshen.registry.institution.domain.LicenceEnd;
import cn.lianshen.registry.licence.domain.Issue.Ending;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private static final UUID FOUNDING = new UUID(1, 1);
    private static final UUID RENAMED = new UUID(2, 2);
    private static final UUID MOVED = new UUID(3, 3);

    @Test
    void a_first_licence_counts() {
        assertThat(endings(licence(FOUNDING, "2026-01-01", "PS02"))).containsExactly("-");
    }

    @Test
    void a_re_issue_takes_the_place_of_the_one_before() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                licence(RENAMED, "2026-05-01", "PS05a"),
                                licence(MOVED, "2026-06-01", "PS05b")))
                .containsExactly("SUPERSEDED 2026-05-01", "SUPERSEDED 2026-06-01", "-");
    }

    @Test
    void a_revocation_ends_the_one_that_counts_and_no_other() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                licence(RENAMED, "2026-05-01", "PS05a"),
                                ended(FOUNDING, "2026-07-01", LicenceEnd.REVOKED, "PS02")))
                .containsExactly("SUPERSEDED 2026-05-01", "REVOKED 2026-07-01");
    }

    @Test
    void a_licence_that_is_revoked_before_its_first_day_is_revoked_from_that_day_on() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                licence(MOVED, "2027-01-01", "PS06"),
                                ended(MOVED, "2026-12-20", LicenceEnd.REVOKED, "PS06")))
                .containsExactly("SUPERSEDED 2027-01-01", "REVOKED 2026-12-20");
    }

    @Test
    void the_first_end_counts() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                ended(FOUNDING, "2026-07-01", LicenceEnd.REVOKED, "PS02"),
                                fact(MOVED, "2026-08-01", new LicenceHandedBack())))
                .containsExactly("REVOKED 2026-07-01");
    }

    @Test
    void a_licence_after_a_revocation_is_a_new_one_and_the_old_one_stays_revoked() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                ended(FOUNDING, "2026-07-01", LicenceEnd.REVOKED, "PS02"),
                                licence(MOVED, "2027-01-01", "PS02")))
                .containsExactly("REVOKED 2026-07-01", "-");
    }

    @Test
    void of_an_annulled_change_only_the_change_falls_and_the_licence_before_it_counts_again() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                licence(RENAMED, "2026-05-01", "PS05a"),
                                ended(RENAMED, "2026-06-01", LicenceEnd.ANNULLED, "PS05a")))
                .containsExactly("-", "ANNULLED 2026-06-01");
    }

    @Test
    void an_annulled_founding_leaves_no_licence() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                ended(FOUNDING, "2026-06-01", LicenceEnd.ANNULLED, "PS02")))
                .containsExactly("ANNULLED 2026-06-01");
    }

    @Test
    void a_change_annulled_after_a_later_one_leaves_the_later_one() {
        assertThat(
                        endings(
                                licence(FOUNDING, "2026-01-01", "PS02"),
                                licence(RENAMED, "2026-05-01", "PS05a"),
                                licence(MOVED, "2026-06-01", "PS05b"),
                                ended(RENAMED, "2026-07-01", LicenceEnd.ANNULLED, "PS05a")))
                .containsExactly("SUPERSEDED 2026-05-01", "ANNULLED 2026-07-01", "-");
    }

    @Test
    void the_order_in_which_facts_come_changes_nothing() {
        var facts =
                Arrays.asList(
                        licence(FOUNDING, "2026-01-01", "PS02"),
                        licence(RENAMED, "2026-05-01", "PS05a"),
                        ended(RENAMED, "2026-06-01", LicenceEnd.ANNULLED, "PS05a"),
                        fact(MOVED, "2026-08-01", new LicenceHandedBack()));
        var right = Issues.of(Chronicle.of(facts));
        Collections.reverse(facts);
        assertThat(Issues.of(Chronicle.of(facts))).isEqualTo(right);
        assertThat(right.getFirst().ending())
                .isEqualTo(new Ending("HANDED_BACK", LocalDate.parse("2026-08-01")));
    }

    private static List<String> endings(Fact... facts) {
        return Issues.of(Chronicle.of(List.of(facts))).stream()
                .map(Issue::ending)
                .map(it -> it == null ? "-" : it.how() + " " + it.on())
                .toList();
    }

    private static Fact ended(UUID source, String day, LicenceEnd how, String act) {
        return fact(source, 9, day, new PermissionEnded(how, "69", act));
    }

    private static Fact licence(UUID source, String day, String act) {
        var from = LocalDate.parse(day);
        return fact(
                source,
                day,
                new LicenceIssued(
                        "教民133032760000001号",
                        "苍南县示范幼儿园",
                        "KG",
                        "NON_PROFIT",
                        "苍南县灵溪镇示范路1号",
                        List.of("示例举办者"),
                        "示例法定代表人",
                        "示例园长",
                        "EDU",
                        from,
                        LocalDate.parse("2028-12-31"),
                        "MZ",
                        act,
                        null));
    }

    private static Fact fact(UUID source, String day, Happening what) {
        return fact(source, 8, day, what);
    }

    private static Fact fact(UUID source, int version, String day, Happening what) {
        var date = LocalDate.parse(day);
        var at = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Fact(new Cause(source, version, at), "330327", date, what);
    }
}
