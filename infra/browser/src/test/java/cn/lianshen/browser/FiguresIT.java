package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A county's public figures are those of the API, and say what they mean. */
class FiguresIT {
    private static final String RATINGS = "/api/v1/registry/supervision/satisfactions";
    private static final String CASES = "/api/v1/approval/figures/public?region=330327";
    private final Stage stage = Stage.shared();

    @BeforeEach
    void somebody_rates() {
        rate(1, true);
        rate(5, false);
    }

    @Test
    void the_page_tells_what_the_api_tells() {
        try (var visitor = Visitor.onPhone()) {
            visitor.open("/figures").shot("figures");
            var text = visitor.page().locator("main").innerText();
            var cases = stage.client().getAs("edu1", CASES).ok().json();
            assertThat(text)
                    .contains("苍南县", "黑名单", "下载数据", "这些数字怎么算")
                    .contains("共收到申请 %,d 件".formatted(cases.path("filed").asLong()))
                    .contains("作出决定 %,d 件".formatted(cases.path("decided").asLong()));
            var levels = levels();
            assertThat(text)
                    .contains("需要回访的差评 %,d 条".formatted(sum(levels, "needReply")))
                    .contains("已经回访 %,d 条".formatted(sum(levels, "replied")));
            assertThat(rows(visitor)).isEqualTo(expected(levels));
            PageCheck.all(visitor, "figures with ratings");
        }
    }

    private static List<String> rows(Visitor visitor) {
        return visitor.page().locator("#ratings tbody tr").all().stream()
                .map(row -> row.innerText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> expected(List<JsonNode> levels) {
        var names = List.of("非常满意", "满意", "基本满意", "不满意", "非常不满意");
        long all = sum(levels, "ratings");
        return names.stream()
                .map(
                        name -> {
                            int level = 5 - names.indexOf(name);
                            long count =
                                    levels.stream()
                                            .filter(it -> it.path("level").asInt() == level)
                                            .mapToLong(it -> it.path("ratings").asLong())
                                            .sum();
                            return "%s %d %.1f%%".formatted(name, count, 100.0 * count / all);
                        })
                .toList();
    }

    private static long sum(List<JsonNode> levels, String what) {
        return levels.stream().mapToLong(level -> level.path(what).asLong()).sum();
    }

    private List<JsonNode> levels() {
        var told = stage.client().getAs("edu1", RATINGS + "/summary?region=330327").ok().json();
        return StreamSupport.stream(told.spliterator(), false).toList();
    }

    private void rate(int level, boolean named) {
        var matter = "FIGURES-" + UUID.randomUUID().toString().substring(0, 8);
        var rating = Map.of("region", "330327", "matter", matter, "level", level, "named", named);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        stage.client().postAs("founder2", RATINGS, rating, key).ok();
    }
}
