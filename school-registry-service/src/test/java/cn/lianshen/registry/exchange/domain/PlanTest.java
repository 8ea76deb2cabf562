package cn.lianshen.registry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Judge JUDGE = new Judge("330327", TODAY, "KG"::equals);

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        var row =
                new Row(
                                7,
                                Map.of(
                                        Field.REGION, "330383",
                                        Field.KIND, "PRI",
                                        Field.CLASSIFICATION, "FOR_PROFIT",
                                        Field.CREDIT_CODE, "91330327MA0000007G",
                                        Field.VALID_FROM, "2999-01-01",
                                        Field.CHANGED_ON, "2020-01-01"),
                                List.of(
                                        Fault.at(
                                                7, Field.LICENCE_NUMBER, "invalid-licence-number")))
                        .with(List.of(Fault.at(7, Field.CREDIT_CODE, "doubled-row")));
        var plan = Plan.of(row, known(TODAY, true), JUDGE);
        assertThat(faults(plan))
                .contains(
                        "办学许可证编号 invalid-licence-number",
                        "统一社会信用代码 doubled-row",
                        "学校名称 value-missing",
                        "行政区划代码 other-county",
                        "有效期自 date-in-future",
                        "分类登记 kind-not-for-profit",
                        "登记日期 code-and-day-together",
                        "统一社会信用代码 code-in-register",
                        " kept-by-cases",
                        "变更生效日期 changed-before-last")
                .doesNotHaveDuplicates();
    }

    @Test
    void of_a_cell_that_cannot_be_read_nothing_more_is_said() {
        var row = new Row(7, Map.of(), List.of(Fault.at(7, Field.NAME, "error-in-cell")));
        assertThat(faults(Plan.of(row, known(null, false), JUDGE)))
                .contains("学校名称 error-in-cell", "校长 value-missing")
                .doesNotContain("学校名称 value-missing");
    }

    private static Known known(@Nullable LocalDate enteredOn, boolean held) {
        return new Known(null, Map.of(), Map.of(), enteredOn, held, held, held);
    }

    private static List<String> faults(Plan plan) {
        return ((Plan.Refuse) plan)
                .faults().stream().map(it -> it.column() + " " + it.code()).toList();
    }
}
