package cn.lianshen.bench.reading;

import static cn.lianshen.bench.reading.Asked.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.bench.sample.CopiedCase;
import cn.lianshen.bench.sample.SampleNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the read side answers is what a plain walk over everything finds. */
class AnswersIT extends SampledService {

    @Test
    void worklists_hold_every_open_task_by_due_date() {
        for (var bureau : List.of("EDU", "MZ", "BB")) {
            var found = Asked.officer(port, "p-0003", bureau).all("/tasks", "due");
            assertThat(found).isSorted().isEqualTo(dues(bureau, _ -> true));
        }
        assertThat(Asked.supervisor(port).all("/tasks?lamp=RED", "due"))
                .isEqualTo(dues(null, due -> due.isBefore(today)));
        assertThat(Asked.officer(port, "p-0003", "EDU").all("/tasks?officer=me", "caseId"))
                .hasSize((int) tasks("EDU").filter("p-0003"::equals).count());
    }

    @Test
    void names_are_found_wherever_they_stand() {
        var edu = Asked.officer(port, "p-0003", "EDU");
        for (var fragment : List.of("春芽", "星光幼", "灵溪镇彩", "鲲鹏")) {
            assertThat(edu.all("/cases?name=" + text(fragment), "caseNumber"))
                    .isEqualTo(numbers(one -> one.schoolName().contains(fragment)));
        }
        var two = numbers(one -> one.schoolName().contains("钱库") && one.schoolName().contains("金"));
        assertThat(edu.all("/cases?name=" + text("钱库 金色"), "caseNumber"))
                .isSubsetOf(two)
                .isEqualTo(
                        numbers(
                                one ->
                                        one.schoolName().contains("钱库")
                                                && one.schoolName().contains("金色")));
    }

    @Test
    void founders_are_found_by_their_whole_names() {
        var supervisor = Asked.supervisor(port);
        for (var number : List.of(0, 17, 4_321)) {
            var name = SampleNames.founder(number);
            assertThat(supervisor.all("/cases?founder=" + text(name), "caseNumber"))
                    .isEqualTo(numbers(one -> SampleNames.founder(one.founder()).equals(name)));
        }
        var own = Asked.founder(port, SampleNames.subject(17)).all("/cases", "caseNumber");
        assertThat(own)
                .isEqualTo(newest(cases.stream().filter(one -> one.founder() == 17)).toList());
    }

    @Test
    void states_items_days_and_bureaus_narrow_a_search_together() {
        var supervisor = Asked.supervisor(port);
        assertThat(supervisor.all("/cases?state=REVIEW&state=DECIDE", "caseNumber"))
                .isEqualTo(
                        numbers(
                                one ->
                                        List.of("REVIEW", "DECIDE")
                                                .contains(one.template().state())));
        assertThat(supervisor.all("/cases?item=PS06&classification=NON_PROFIT", "caseNumber"))
                .isEqualTo(numbers(one -> one.template().item().equals("PS06")));
        var from = today.minusYears(2);
        assertThat(
                        supervisor.all(
                                "/cases?item=PS07&kind=TRN&filedFrom=" + from + "&filedTo=" + today,
                                "caseNumber"))
                .isEqualTo(
                        numbers(
                                one ->
                                        one.template().item().equals("PS07")
                                                && one.template().kind().equals("TRN")
                                                && !filed(one).isBefore(from)));
        assertThat(Asked.officer(port, "p-0007", "BB").all("/cases?state=REFUSED", "caseNumber"))
                .isEqualTo(
                        numbers(
                                one ->
                                        one.template().state().equals("REFUSED")
                                                && one.template().bureaus().contains("BB")));
        assertThat(Asked.officer(port, "p-0007", "BB").all("/cases", "caseNumber"))
                .isEqualTo(numbers(one -> one.template().bureaus().contains("BB")));
        assertThat(supervisor.all("/cases?dueTo=" + today, "due"))
                .isSorted()
                .hasSize((int) county().stream().filter(this::dueByToday).count());
    }

    @ParameterizedTest
    @CsvSource({"365,0", "120,30", "1,1"})
    void figures_are_what_a_replay_of_the_events_counts(int fromDaysAgo, int toDaysAgo) {
        var from = today.minusDays(fromDaysAgo);
        var to = today.minusDays(toDaysAgo);
        var recount = new Recount(from, to);
        county().forEach(recount::add);
        var figures =
                Asked.supervisor(port)
                        .get("/figures?region=" + COUNTY + "&from=" + from + "&to=" + to);
        assertThat(FigureCounts.of(figures)).isEqualTo(recount.counts());
        assertThat(FigureCounts.months(figures, "filed")).isEqualTo(figures.path("filed").asLong());
        assertThat(FigureCounts.months(figures, "decided"))
                .isEqualTo(figures.path("decided").asLong());
    }

    private List<String> dues(@Nullable String bureau, Predicate<LocalDate> wanted) {
        return county().stream()
                .flatMap(
                        one ->
                                one.template().tasks().stream()
                                        .filter(
                                                task ->
                                                        bureau == null
                                                                || task.bureau().equals(bureau))
                                        .filter(
                                                task ->
                                                        bureau != null
                                                                || !task.task().equals("RESUME"))
                                        .map(task -> one.day(task.due())))
                .filter(wanted)
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    private Stream<String> tasks(String bureau) {
        return county().stream()
                .flatMap(one -> one.template().tasks().stream())
                .filter(task -> task.bureau().equals(bureau))
                .map(task -> String.valueOf(task.officer()));
    }

    private List<String> numbers(Predicate<CopiedCase> wanted) {
        return newest(county().stream().filter(wanted)).toList();
    }

    /** By the moment of filing and then by id, as unsigned as the database compares them. */
    private static Stream<String> newest(Stream<CopiedCase> cases) {
        return cases.sorted(
                        Comparator.comparing((CopiedCase one) -> Instant.parse(one.filedAt()))
                                .thenComparing(one -> one.caseId().toString())
                                .reversed())
                .map(CopiedCase::caseNumber);
    }

    private static LocalDate filed(CopiedCase one) {
        return LocalDate.ofInstant(Instant.parse(one.filedAt()), ZoneId.of("Asia/Shanghai"));
    }

    private boolean dueByToday(CopiedCase one) {
        return one.template().tasks().stream()
                .anyMatch(task -> !one.day(task.due()).isAfter(today));
    }
}
