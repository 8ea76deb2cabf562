package cn.lianshen.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.lianshen.bench.sample.SampleNames;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Every question's own statements are answered through the index that was made for it. */
class PlansIT extends SampledService {
    /** A thousand candidates may be joined to twenty thousand cases as the planner likes. */
    private static final Pattern SCAN =
            Pattern.compile(
                    "Seq Scan on (case_|indexed_cases|bureau_tasks|task_lamps|daily_figures)");

    private static final Pattern FEW = Pattern.compile(" LIMIT (1000|5000)\\) n");

    private static final Logger SENT =
            (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("questions")
    void a_question_uses_its_index(String path, String index) throws SQLException {
        var asked = path.startsWith("/figures") || path.contains("load") ? supervisor() : edu();
        var statements = sent(asked, path.replace("{number}", number()).replace("{id}", id()));
        assertThat(statements).isNotEmpty();
        try (var connection = connect()) {
            var plans = new Plans(connection);
            assertThat(plans.indexes(statements)).as(String.join("\n", statements)).contains(index);
            for (var sql : statements) {
                assertThat(plans.plan(sql)).noneMatch(line -> SCAN.matcher(line).find());
            }
        }
    }

    /** Such a bureau, or one with few cases, finds no page among the newest of the county. */
    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?state=DONE&state=ARCHIVED", "/cases?sort=due"})
    void a_bureau_without_cases_is_told_so_without_reading_the_county(String path)
            throws SQLException {
        var statements = sent(Asked.officer(port, "p-0003", "NONE"), path);
        assertThat(statements).isNotEmpty().allMatch(sql -> few(sql) || sql.contains("terms @>"));
        try (var connection = connect()) {
            var plans = new Plans(connection);
            for (var sql : statements) {
                assertThat(plans.plan(sql)).noneMatch(line -> SCAN.matcher(line).find());
            }
        }
    }

    @Test
    void an_officers_few_open_cases_are_looked_for_among_the_open_ones() {
        assertThat(sent(edu(), "/cases?officer=me&state=REVIEW"))
                .isNotEmpty()
                .allMatch(sql -> few(sql) || sql.contains("case_standings n"));
    }

    private static boolean few(String sql) {
        return FEW.matcher(sql).find();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("/tasks", "bureau_tasks_worklist"),
                Arguments.of("/tasks?officer=me", "bureau_tasks_of_officer"),
                Arguments.of("/tasks?lamp=YELLOW", "bureau_tasks_worklist"),
                Arguments.of("/tasks?lamp=RED", "bureau_tasks_worklist"),
                Arguments.of("/tasks?dueFrom=2026-11-23&dueTo=2026-11-23", "bureau_tasks_worklist"),
                Arguments.of("/tasks?state=REVIEW&item=PS02", "approval_cases_pkey"),
                Arguments.of("/tasks/load", "task_lamps_of_county"),
                Arguments.of("/cases?number={number}", "approval_cases_case_number_key"),
                Arguments.of("/cases?number=33032705", "indexed_cases_by_number"),
                Arguments.of("/cases?name=" + Asked.text("鲲鹏"), "indexed_cases_by_terms"),
                Arguments.of(
                        "/cases?founder=" + Asked.text(SampleNames.founder(3)),
                        "indexed_cases_by_founder"),
                Arguments.of("/cases", "indexed_cases_newest"),
                Arguments.of("/cases?state=DONE&state=ARCHIVED", "case_standings_by_state"),
                Arguments.of("/cases?state=REVIEW&dueTo=2099-01-01", "case_standings_by_due"),
                Arguments.of("/cases?officer=me", "case_officers_of_officer"),
                Arguments.of("/cases/{id}/timeline", "case_events_pkey"),
                Arguments.of(
                        "/figures?region=330327&from=2026-01-01&to=2026-12-31",
                        "daily_figures_pkey"));
    }

    private static List<String> sent(Asked asked, String path) {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        SENT.setLevel(Level.DEBUG);
        SENT.addAppender(lines);
        try {
            asked.get(path);
        } finally {
            SENT.detachAppender(lines);
            SENT.setLevel(null);
        }
        return Plans.statements(
                List.copyOf(lines.list).stream()
                        .flatMap(event -> event.getFormattedMessage().lines())
                        .toList());
    }

    private Asked edu() {
        return Asked.officer(port, "p-0003", "EDU");
    }

    private Asked supervisor() {
        return Asked.supervisor(port);
    }

    private String number() {
        return county().getFirst().caseNumber();
    }

    private String id() {
        return county().getFirst().caseId().toString();
    }
}
