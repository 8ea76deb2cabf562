package cn.lianshen.web.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Chinese unless the reader asks for English before Chinese. */
public final class ProblemLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private ProblemLanguage() {}

    /** Never fails: a header that cannot be read counts as none. */
    public static Locale of(HttpHeaders headers) {
        String wish = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish == null) {
            return Locale.CHINESE;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(wish), SPOKEN);
            return match == null ? Locale.CHINESE : match;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }
}
