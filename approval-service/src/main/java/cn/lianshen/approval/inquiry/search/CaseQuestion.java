package cn.lianshen.approval.inquiry.search;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.clock.ChinaTime;
import cn.lianshen.approval.identifier.domain.CaseNumber;
import cn.lianshen.approval.inquiry.BlindIndex;
import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.approval.inquiry.domain.NameText;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a search as they were typed. */
record CaseQuestion(
        @Parameter(description = "办件编号或其开头 Case number, or how it begins") @Nullable String number,
        @Parameter(description = "校名片段，可用空格分开多个 Parts of the school's name, 2 characters or more")
                @Nullable String name,
        @Parameter(description = "举办者姓名或名称，须完整 The founder's whole name") @Nullable String founder,
        @Parameter(description = "状态，可多个 States") @Nullable List<String> state,
        @Parameter(description = "事项 Item, e.g. PS02") @Nullable String item,
        @Parameter(description = "机构类别 Kind, e.g. KG") @Nullable String kind,
        @Parameter(description = "NON_PROFIT, FOR_PROFIT") @Nullable String classification,
        @Parameter(description = "经办人，me 为本人 An officer's subject, or me") @Nullable String officer,
        @Parameter(description = "到期日不早于 Due on this day or later") @Nullable String dueFrom,
        @Parameter(description = "到期日不晚于 Due on this day or before") @Nullable String dueTo,
        @Parameter(description = "提交日不早于 Filed on this day or later") @Nullable String filedFrom,
        @Parameter(description = "提交日不晚于 Filed on this day or before") @Nullable String filedTo,
        @Parameter(description = "due 按到期日排列 due: by due date") @Nullable String sort,
        @Parameter(description = "true 只看本人提交的 Only what the caller filed") @Nullable String own,
        @Parameter(description = "上一页的 next The page before's next") @Nullable String after,
        @Parameter(description = "每页条数，至多 100 Lines of a page, at most 100")
                @Nullable String limit) {
    private static final String ME = "me";

    CaseFilter filter(Caller caller, BlindIndex blind) {
        return new CaseFilter(
                digits(),
                fragments(),
                hashed(Given.text("founder", founder), blind),
                Given.choices("state", state, CaseState.class),
                Given.text("item", item),
                Given.text("kind", kind),
                Given.text("classification", classification),
                ME.equals(officer) ? caller.subject() : Given.text("officer", officer),
                Given.day("dueFrom", dueFrom),
                Given.day("dueTo", dueTo),
                moment(Given.day("filedFrom", filedFrom), 0),
                moment(Given.day("filedTo", filedTo), 1));
    }

    private static @Nullable String hashed(@Nullable String founder, BlindIndex blind) {
        return founder == null ? null : blind.founder(founder);
    }

    CaseOrder order(Scope scope, CaseFilter filter) {
        if (scope instanceof Scope.Own || filter.whole()) {
            return CaseOrder.NEWEST;
        }
        if (filter.number() != null) {
            return CaseOrder.NUMBER;
        }
        return "due".equals(sort) || filter.byDue() ? CaseOrder.DUE : CaseOrder.NEWEST;
    }

    private @Nullable String digits() {
        var given = Given.text("number", number);
        if (given == null) {
            return null;
        }
        var digits = NameText.of(given).key();
        if (digits.matches("[0-9]{1,40}") && CaseNumber.mayBegin(digits)) {
            return digits;
        }
        throw Problem.of(400, "invalid-case-number").at("number").asException();
    }

    /** A single character would find half of all schools. */
    private List<NameText> fragments() {
        var given = Given.text("name", name);
        if (given == null) {
            return List.of();
        }
        var parts =
                Arrays.stream(given.split("[\\s\\p{Z}]+", -1))
                        .filter(part -> !part.isEmpty())
                        .map(NameText::of)
                        .toList();
        if (parts.stream().anyMatch(part -> part.length() < 2)) {
            throw Problem.of(400, "name-too-short").at("name").asException();
        }
        return parts;
    }

    private static @Nullable OffsetDateTime moment(@Nullable LocalDate day, int plusDays) {
        return day == null
                ? null
                : day.plusDays(plusDays).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
