package cn.lianshen.approval.inquiry;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The read side's own words: what happened, roles, clocks, stages. Chinese unless English. */
@Component
public final class InquiryWords {
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    public InquiryWords() {
        words.setBasename("inquiry/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    /** The words of a code; what stands in for them where there are none. */
    public String or(String otherwise, String code, Locale locale, Object... values) {
        return Objects.requireNonNullElse(
                words.getMessage(code, values, otherwise, locale), otherwise);
    }

    /** The words of a code; the code itself where there are none. */
    public String text(String code, Locale locale, Object... values) {
        return or(code, code, locale, values);
    }

    /** What kind of event a wire name stands for, whatever came of it and whomever it names. */
    public String kind(String type, Locale locale) {
        var name = type.replaceFirst("^approval\\.", "").replaceFirst("\\.v\\d+$", "");
        return or(or(type, "event." + name, locale), "kind." + name, locale);
    }
}
