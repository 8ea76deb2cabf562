package cn.lianshen.registry.institution.domain;

import static cn.lianshen.registry.institution.domain.Facts.FOUNDING;
import static cn.lianshen.registry.institution.domain.Facts.LATER;
import static cn.lianshen.registry.institution.domain.Facts.ended;
import static cn.lianshen.registry.institution.domain.Facts.entered;
import static cn.lianshen.registry.institution.domain.Facts.licence;
import static cn.lianshen.registry.institution.domain.Facts.on;
import static cn.lianshen.registry.institution.domain.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChronicleTest {
    private static final Fact ISSUED =
            on("2026-03-01", FOUNDING, 8, licence("春芽幼儿园", "甲", "2026-03-01", "PS02"));
    private static final Fact REGISTERED = on("2026-03-10", FOUNDING, 10, registered());
    private static final Fact RENAMED =
            on("2026-06-01", LATER, 8, licence("春苗幼儿园", "乙", "2026-06-01", "PS05a"));

    private static Fact later(String day, Happening what) {
        return on(day, new UUID(3, 3), 9, what);
    }

    private static Entry now(Fact... facts) {
        return Chronicle.of(List.of(facts)).now().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 春芽幼儿园", "2026-05-31, 春芽幼儿园", "2026-06-01, 春苗幼儿园"})
    void on_each_day_it_has_the_name_of_that_day(LocalDate day, String name) {
        var entry = Chronicle.of(List.of(RENAMED, ISSUED, REGISTERED)).asOf(day).orElseThrow();
        assertThat(entry.face()).extracting(Face::name).isEqualTo(name);
    }

    @Test
    void before_its_licence_it_was_not_in_the_register() {
        var chronicle = Chronicle.of(List.of(ISSUED));
        assertThat(chronicle.asOf(LocalDate.parse("2026-02-28"))).isEmpty();
        assertThat(chronicle.asOf(LocalDate.parse("2026-03-01"))).isPresent();
    }

    @Test
    void the_licence_comes_first_and_the_legal_person_second() {
        assertThat(now(ISSUED).state()).isEqualTo(InstitutionState.LICENSED);
        assertThat(now(ISSUED, REGISTERED).state()).isEqualTo(InstitutionState.REGISTERED);
    }

    @Test
    void principals_follow_one_another_each_with_its_days_and_cause() {
        var spans =
                Chronicle.of(List.of(ISSUED, RENAMED))
                        .spans(entry -> entry.face() == null ? null : entry.face().principal());
        assertThat(spans)
                .containsExactly(
                        new Span<>(
                                "甲",
                                LocalDate.parse("2026-03-01"),
                                LocalDate.parse("2026-06-01"),
                                ISSUED.cause()),
                        new Span<>("乙", LocalDate.parse("2026-06-01"), null, RENAMED.cause()));
    }

    @Test
    void facts_in_any_order_and_twice_make_the_same_chronicle() {
        var facts =
                List.of(
                        ISSUED,
                        REGISTERED,
                        RENAMED,
                        later("2026-07-01", new Happening.InspectionConcluded(2025, "QUALIFIED")),
                        on("2026-08-01", LATER, 12, ended(LicenceEnd.ANNULLED, "PS05a")),
                        later("2026-09-01", new Happening.TerminationApproved("批1")),
                        later("2026-09-02", new Happening.LicenceHandedBack()));
        var expected = Chronicle.of(facts).moments();
        for (long seed = 0; seed < 500; seed++) {
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, (int) (seed % facts.size())));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Chronicle.of(shuffled).moments()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(LicenceEnd.class)
    void a_licence_that_ended_leaves_a_legal_person_to_be_struck_off(LicenceEnd how) {
        var end = later("2026-09-01", ended(how, "PS02"));
        var gone = later("2026-10-01", new Happening.LegalPersonDeregistered("MZ"));
        assertThat(now(ISSUED, REGISTERED, end).state()).isEqualTo(InstitutionState.WINDING_UP);
        assertThat(now(ISSUED, REGISTERED, end, gone).state()).isEqualTo(InstitutionState.CLOSED);
        assertThat(now(ISSUED, end).state()).isEqualTo(InstitutionState.CLOSED);
    }

    @Test
    void an_annulled_change_falls_alone_and_what_stood_before_stands_again() {
        var annulled = on("2026-08-01", LATER, 12, ended(LicenceEnd.ANNULLED, "PS05a"));
        var entry = now(ISSUED, REGISTERED, RENAMED, annulled);
        assertThat(entry.face()).extracting(Face::name).isEqualTo("春芽幼儿园");
        assertThat(entry.state()).isEqualTo(InstitutionState.REGISTERED);
    }

    @Test
    void an_annulled_founding_takes_the_changes_with_it() {
        var annulled = on("2026-08-01", FOUNDING, 12, ended(LicenceEnd.ANNULLED, "PS02"));
        assertThat(now(ISSUED, RENAMED, annulled).state()).isEqualTo(InstitutionState.CLOSED);
    }

    @Test
    void a_revoked_licence_is_gone_even_if_it_was_changed_last() {
        var revoked = on("2026-08-01", LATER, 12, ended(LicenceEnd.REVOKED, "PS05a"));
        assertThat(now(ISSUED, REGISTERED, RENAMED, revoked).state())
                .isEqualTo(InstitutionState.WINDING_UP);
    }

    @ParameterizedTest
    @EnumSource(LicenceEnd.class)
    void a_licence_that_ended_before_its_first_day_leaves_the_one_before_it_until_then(
            LicenceEnd how) {
        var next = on("2027-01-01", LATER, 8, licence("春芽幼儿园", "甲", "2027-01-01", null));
        var end = on("2026-12-20", LATER, 9, ended(how, "PS06"));
        var chronicle = Chronicle.of(List.of(end, next, ISSUED));
        var before = chronicle.asOf(LocalDate.parse("2026-12-31")).orElseThrow().licence();
        assertThat(before).extracting(Licence::validFrom).isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(before).extracting(Licence::ended).isNull();
        var after = chronicle.asOf(LocalDate.parse("2027-01-01")).orElseThrow().licence();
        assertThat(after)
                .extracting(Licence::ended)
                .isEqualTo(new Licence.Ended(how, LocalDate.parse("2026-12-20"), "69(1)(2)"));
        assertThat(now(end, next, ISSUED).state()).isEqualTo(InstitutionState.CLOSED);
    }

    @Test
    void a_termination_waits_for_the_licence_to_be_handed_back() {
        var approved = later("2026-09-01", new Happening.TerminationApproved("批1"));
        var back = later("2026-09-02", new Happening.LicenceHandedBack());
        assertThat(now(ISSUED, REGISTERED, approved).state())
                .isEqualTo(InstitutionState.TERMINATING);
        assertThat(now(ISSUED, REGISTERED, approved, back).state())
                .isEqualTo(InstitutionState.WINDING_UP);
    }

    @Test
    void a_school_that_was_divided_ends_when_the_new_one_is_licensed() {
        var heir = new UUID(9, 9);
        var entry =
                now(ISSUED, REGISTERED, later("2026-09-01", new Happening.Succeeded(heir, "PS03")));
        assertThat(entry.state()).isEqualTo(InstitutionState.WINDING_UP);
        assertThat(entry.fate().successors()).containsExactly(heir);
    }

    @Test
    void a_conversion_at_another_registrar_waits_for_its_new_legal_person() {
        var struckOff = later("2026-09-01", new Happening.LegalPersonDeregistered("MZ"));
        var company =
                later(
                        "2026-09-05",
                        new Happening.LegalPersonRegistered("SCJG", "91330327MA0000007G"));
        assertThat(now(ISSUED, REGISTERED, struckOff).state()).isEqualTo(InstitutionState.LICENSED);
        var converted = now(ISSUED, REGISTERED, struckOff, company);
        assertThat(converted.state()).isEqualTo(InstitutionState.REGISTERED);
        assertThat(converted.registration().registrar()).isEqualTo("SCJG");
    }

    @Test
    void an_entered_school_has_not_chosen_until_it_chooses_and_is_what_a_later_licence_says() {
        var old = on("2020-01-01", new UUID(7, 7), 0, entered(null));
        var chosen =
                on(
                        "2022-05-01",
                        new UUID(8, 8),
                        0,
                        new Happening.ClassificationChosen("NON_PROFIT"));
        assertThat(now(old).face()).extracting(Face::classification).isNull();
        assertThat(now(old, chosen).face())
                .extracting(Face::classification)
                .isEqualTo("NON_PROFIT");
        var renamed = now(RENAMED, old);
        assertThat(renamed.face()).extracting(Face::name).isEqualTo("春苗幼儿园");
        assertThat(renamed.face())
                .extracting(Face::foundedOn)
                .isEqualTo(LocalDate.parse("2010-09-01"));
        assertThat(renamed.state()).isEqualTo(InstitutionState.REGISTERED);
    }

    @Test
    void what_is_restated_without_a_choice_takes_none_back() {
        var old = on("2020-01-01", new UUID(7, 7), 0, Facts.entered(null));
        var chosen =
                on(
                        "2022-05-01",
                        new UUID(8, 8),
                        0,
                        new Happening.ClassificationChosen("NON_PROFIT"));
        var restated =
                on(
                        "2023-05-01",
                        new UUID(9, 9),
                        0,
                        new Happening.SchoolRestated(Facts.entered(null)));
        assertThat(now(old, chosen, restated).face())
                .extracting(Face::classification)
                .isEqualTo("NON_PROFIT");
    }

    @Test
    void a_change_of_a_school_that_nobody_entered_does_not_tell_when_it_was_founded() {
        assertThat(now(RENAMED).face()).extracting(Face::foundedOn).isNull();
        assertThat(now(ISSUED).face())
                .extracting(Face::foundedOn)
                .isEqualTo(LocalDate.parse("2026-03-01"));
    }
}
