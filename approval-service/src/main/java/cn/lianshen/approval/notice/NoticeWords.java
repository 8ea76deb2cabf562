package cn.lianshen.approval.notice;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes and days in words, for the templates; days and limits come as the events' JSON has them.
 * Public, since templates call it.
 */
public final class NoticeWords {
    private final Catalogue catalogue;
    private final ApplicationFiled filing;

    NoticeWords(Catalogue catalogue, ApplicationFiled filing) {
        this.catalogue = catalogue;
        this.filing = filing;
    }

    static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code 2026年11月23日}. */
    public String day(String iso) {
        return words(LocalDate.parse(iso));
    }

    /** {@code 9时30分}, of a time as ISO 8601 has it. */
    public String time(String iso) {
        var time = LocalTime.parse(iso);
        return "%d时%02d分".formatted(time.getHour(), time.getMinute());
    }

    /** The last day of a clock, or what can be said of it. */
    public String due(Map<String, Object> deadline) {
        if (deadline.get("due") instanceof String day) {
            return day(day);
        }
        var open = (Map<?, ?>) requireNonNull(deadline.get("undetermined"));
        var earliest = day(String.valueOf(open.get("earliest")));
        var year = open.get("unannouncedYear");
        return year == null
                ? "待暂停计时的情形消除后确定（不早于" + earliest + "）"
                : "待" + year + "年节假日安排公布后确定（不早于" + earliest + "）";
    }

    /** {@code 7个工作日}. */
    public String length(Map<String, Object> deadline) {
        var unit =
                switch (String.valueOf(deadline.get("unit"))) {
                    case "WORKING_DAY" -> "个工作日";
                    case "CALENDAR_MONTH" -> "个月";
                    default -> "日";
                };
        return deadline.get("amount") + unit;
    }

    /** What one of the three clocks is called. */
    public String clock(Map<String, Object> deadline) {
        return switch (String.valueOf(deadline.get("clock"))) {
            case "HARD" -> "法律规定的期限";
            case "DECLARED" -> "办事指南公布的法定期限";
            default -> "承诺办理期限";
        };
    }

    /** {@code 学校章程、消防验收意见}. */
    public String materials(List<String> codes) {
        return codes.stream()
                .map(code -> catalogue.materials().get(code).name())
                .collect(Collectors.joining("、"));
    }

    public String material(String code) {
        return catalogue.materials().get(code).name();
    }

    /** A bureau by its code, with its place; what is no code is left as it was said. */
    public String bureau(String code) {
        return catalogue.bureaus().has(code) ? place() + catalogue.bureau(code).name() : code;
    }

    /** Bureaus that object, of the grounds of a refusal; empty when none does. */
    public String objecting(List<String> grounds) {
        return grounds.stream()
                .filter(ground -> ground.startsWith("OBJECTION_"))
                .map(ground -> bureau(ground.substring("OBJECTION_".length())))
                .collect(Collectors.joining("、"));
    }

    /** Bureaus that register once it is granted. */
    public String registrars() {
        return list(
                filing.registrations().stream()
                        .map(act -> bureau(act.bureau()))
                        .distinct()
                        .toList());
    }

    /** {@code 甲、乙}. */
    public String list(List<String> all) {
        return String.join("、", all);
    }

    /** 幼儿园 and the like. */
    public String kind() {
        return catalogue.kind(filing.kind()).name();
    }

    /** 非营利性 or 营利性. */
    public String classification() {
        return filing.classification().equals("FOR_PROFIT") ? "营利性" : "非营利性";
    }

    /** A law or a local rule as it is cited. */
    public String law(String cited) {
        return LawTitles.formal(cited);
    }

    /** The county's own rule on what may follow later (容缺); null where none is confirmed. */
    public @Nullable String toleranceRule() {
        var tolerance = catalogue.profile(filing.region()).tolerance();
        return tolerance == null || tolerance.confirm()
                ? null
                : LawTitles.formal(tolerance.source());
    }

    /** {@code 69(1)(2)} as {@code 第六十九条第一款第（二）项}. */
    public String article(String cited) {
        return Articles.words(cited);
    }

    private String place() {
        return catalogue.profile(filing.region()).placeName().value();
    }
}
