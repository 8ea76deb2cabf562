package cn.lianshen.notification.notice.domain;

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

    public Facts {
        values = Map.copyOf(values);
    }

    static Facts none() {
        return new Facts(Map.of());
    }

    static Facts of(String name, String value) {
        return new Facts(Map.of(name, value));
    }

    Facts bureau(String code) {
        return and(BUREAU, code);
    }

    Facts bureaus(List<String> codes) {
        return and(BUREAUS, String.join(",", codes));
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

    private Facts and(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }
}
