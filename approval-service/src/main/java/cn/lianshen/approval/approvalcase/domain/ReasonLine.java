package cn.lianshen.approval.approvalcase.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a reason.
 *
 * @param material that it speaks of; null when it speaks of all
 */
public record ReasonLine(@Nullable String material, String text) {
    private static final Pattern OF_ONE = Pattern.compile("(M\\d{2})\\s*[：:]\\s*(.+)");

    public static ReasonLine of(String line) {
        var found = OF_ONE.matcher(line);
        return found.matches()
                ? new ReasonLine(found.group(1), found.group(2))
                : new ReasonLine(null, line);
    }

    /** Whether it is said of this material in particular. */
    public boolean concerns(String code) {
        return code.equals(material);
    }

    /** Whether it is said of this material, or of all. */
    public boolean mayConcern(String code) {
        return material == null || concerns(code);
    }
}
