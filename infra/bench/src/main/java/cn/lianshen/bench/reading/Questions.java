package cn.lianshen.bench.reading;

import cn.lianshen.bench.sample.SampleNames;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is asked: each question about things that are drawn from what is there. */
final class Questions {
    private static final String BASE = "/api/v1/approval";
    private static final String COUNTY = "330327";
    private static final int SAMPLES = 100;
    private static final int DEEP = 50;

    private final BenchDatabase database;
    private final Asking asking;
    private final int founders;
    private final SplittableRandom random = new SplittableRandom(7);

    /** Asks once, as somebody. */
    @FunctionalInterface
    interface Asking {
        String get(String user, String path) throws IOException;
    }

    /**
     * Prepares to draw.
     *
     * @param founders how many people found schools
     */
    Questions(BenchDatabase database, Asking asking, int founders) {
        this.database = database;
        this.asking = asking;
        this.founders = founders;
    }

    List<Question> all() throws SQLException, IOException {
        var today = LocalDate.now(BenchDatabase.ZONE);
        return Stream.of(worklists(today), searches(today), wholeCases(today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Question> worklists(LocalDate today) throws IOException {
        return List.of(
                one("worklist, first page", "edu1", "/tasks"),
                one("worklist, page " + DEEP, "edu1", deep("edu1", "/tasks?limit=20")),
                one("worklist, mine", "edu1", "/tasks?officer=me"),
                one("worklist, unclaimed", "scjg1", "/tasks?officer=none"),
                one("worklist, due today", "edu1", "/tasks?dueFrom=" + today + "&dueTo=" + today),
                one("worklist, red, whole county", "supervisor1", "/tasks?lamp=RED"),
                one("worklist, yellow", "edu1", "/tasks?lamp=YELLOW"),
                one("worklist, item and state", "edu1", "/tasks?item=PS05&state=RECEIVED"),
                one("load by officer", "supervisor1", "/tasks/load"));
    }

    private List<Question> searches(LocalDate today) throws SQLException, IOException {
        var numbers = drawn("case_number");
        var names = drawn("school_name");
        return List.of(
                many("number", "edu1", numbers, text -> "/cases?number=" + text),
                many("number, begin", "edu1", numbers, text -> cases("number", text, 18)),
                many("name, 2 characters", "edu1", names, text -> cases("name", inner(text, 2))),
                many("name, 4 characters", "scjg1", names, text -> cases("name", inner(text, 4))),
                one("name, common", "edu1", cases("name", "幼儿园")),
                one("name, absent", "edu1", cases("name", "鲲鹏")),
                many("founder", "edu1", founderNames(), text -> cases("founder", text)),
                one("state and due", "edu1", "/cases?state=REVIEW&state=DECIDE&dueTo=" + today),
                one("state, newest", "supervisor1", "/cases?state=DONE"),
                one("state, page " + DEEP, "edu1", deep("edu1", "/cases?state=ARCHIVED&limit=20")),
                one("newest, a bureau of few cases", "ty1", "/cases"),
                one("mine, in review", "edu1", "/cases?officer=me&state=REVIEW"),
                one("item and classification", "bb1", "/cases?item=PS06&classification=NON_PROFIT"),
                one("own cases", "founder1", "/cases"));
    }

    private List<Question> wholeCases(LocalDate today) throws SQLException {
        return List.of(
                many("timeline", "edu1", drawn("case_id"), id -> "/cases/" + id + "/timeline"),
                one(
                        "figures, a year",
                        "supervisor1",
                        "/figures?region=%s&from=%s&to=%s"
                                .formatted(COUNTY, today.minusYears(1), today)));
    }

    private static Question one(String name, String user, String path) {
        return new Question(name, user, List.of(BASE + path));
    }

    private static Question many(
            String name, String user, List<String> things, Function<String, String> path) {
        return new Question(
                name, user, things.stream().map(thing -> BASE + path.apply(thing)).toList());
    }

    private static String cases(String field, String value) {
        return "/cases?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String cases(String field, String value, int length) {
        return cases(field, value.substring(0, length));
    }

    /** Characters from the part of a name in which schools differ. */
    private String inner(String name, int length) {
        var from = name.length() - "xxx幼儿园".length() - random.nextInt(3);
        var at = Math.clamp(from, 0, name.length() - length);
        return name.substring(at, at + length);
    }

    private List<String> founderNames() {
        return IntStream.range(0, SAMPLES)
                .mapToObj(_ -> SampleNames.founder(random.nextInt(founders)))
                .toList();
    }

    private List<String> drawn(String column) throws SQLException {
        return database.texts(
                "SELECT "
                        + column
                        + " FROM indexed_cases WHERE region = '"
                        + COUNTY
                        + "' AND 'SCJG' = ANY (bureaus) ORDER BY md5(case_id::text) LIMIT "
                        + SAMPLES);
    }

    /** A page so far behind the first one; as far as there are pages. */
    private String deep(String user, String first) throws IOException {
        var path = first;
        for (int page = 1; page < DEEP; page++) {
            var answer = JsonMapper.shared().readTree(asking.get(user, BASE + path));
            var next = answer.path("next").asString("");
            if (next.isEmpty()) {
                return path;
            }
            path = first + "&after=" + next;
        }
        return path;
    }
}
