package cn.lianshen.approval.sharing.domain;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes of the data bases of no single bureau, which the catalogue names in words. */
public final class SharedBases {
    /** What this platform itself has. */
    public static final String PLATFORM = "PLATFORM";

    private static final Map<String, String> CODES =
            Map.of(
                    "公共信用信息平台", "CREDIT",
                    "学历与教师资格信息", "DEGREES",
                    "企业信用信息公示系统", "PUBLICITY");

    private SharedBases() {}

    /**
     * Empty for no base, and for the platform's own records, which no exchange has to be asked for.
     */
    public static Optional<String> code(@Nullable String words) {
        return words == null ? Optional.empty() : Optional.ofNullable(CODES.get(words));
    }

    public static boolean isBase(String source) {
        return source.equals(PLATFORM) || CODES.containsValue(source);
    }
}
