package cn.lianshen.notification.notice.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a notice's sentence is filled with: codes, numbers and dates; never names or free text.
 *
 * @param values by the names below
 */
public record Facts(Map<String, String> values) {
    /** Code of a bureau. */
    public static final String BUREAU = "bureau";

    /** Codes of several bureaus, joined by commas. */
    public static final String BUREAUS = "bureaus";

    /** Last day of a limit, ISO 8601. */
    public static final String DUE = "due";

    /** First day on which a limit of unknown end can end, ISO 8601. */
    public static final String EARLIEST = "earliest";

    /** The year whose missing holiday notice (放假安排) leaves the end of a limit unknown. */
    public static final String UNANNOUNCED_YEAR = "unannouncedYear";

    /** 办学许可证编号 */
    public static final String LICENCE_NUMBER = "licenceNumber";

    /** 统一社会信用代码 */
    public static final String CREDIT_CODE = "creditCode";

    /** 文号: number of a document or of a written notice. */
    public static final String NUMBER = "number";

    /** Codes of materials, joined by commas. */
    public static final String MATERIALS = "materials";

    /** How many there are. */
    public static final String COUNT = "count";

    /** A year, four digits. */
    public static final String YEAR = "year";

    /** The day of something, ISO 8601. */
    public static final String DAY = "day";

    /** The time of day of something in China, {@code 09:30}. */
    public static final String TIME = "time";

    /** First day of something, ISO 8601. */
    public static final String FROM = "from";

    /** Last day of something, ISO 8601. */
    public static final String UNTIL = "until";

    /** Code of the bureau to turn to. */
    public static final String COMPETENT_BODY = "competentBody";

    /** Code of a clock. */
    public static final String CLOCK = "clock";

    /** Code of why clocks stand still. */
    public static final String PAUSE = "pause";

    /** Code of a breach (违规情形). */
    public static final String BREACH = "breach";

    /** Code of a conclusion of the annual inspection (年检结论). */
    public static final String INSPECTION = "inspection";

    /** Code of how a result is handed out (送达方式). */
    public static final String DELIVERY = "delivery";

    /** Code of a kind of document. */
    public static final String DOCUMENT = "document";

    /** Code of why a case cannot go on (终止办理). */
    public static final String TERMINATION = "termination";

    /** Code of why the window helps (代办). */
    public static final String AGENT = "agent";

    public Facts {
        values = Map.copyOf(values);
    }

    static Facts none() {
        return new Facts(Map.of());
    }

    Facts bureau(String code) {
        return and(BUREAU, code);
    }

    Facts bureaus(List<String> codes) {
        return and(BUREAUS, String.join(",", codes));
    }

    Facts materials(List<String> codes) {
        return and(MATERIALS, String.join(",", codes)).and(COUNT, String.valueOf(codes.size()));
    }

    Facts day(String name, LocalDate day) {
        return and(name, day.toString());
    }

    /** Nothing is added for a limit that nobody has set. */
    Facts by(@Nullable Deadline deadline) {
        if (deadline == null) {
            return this;
        }
        var open = deadline.undetermined();
        return open == null ? and(DUE, String.valueOf(deadline.due())) : by(open);
    }

    private Facts by(Deadline.Undetermined open) {
        var earliest = and(EARLIEST, open.earliest().toString());
        return open.unannouncedYear() == null
                ? earliest
                : earliest.and(UNANNOUNCED_YEAR, open.unannouncedYear().toString());
    }

    Facts and(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }
}
