package cn.lianshen.registry.lookup;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Puts words to codes in one visitor's language; a code without words is shown as it is. */
final class Labels {
    private final MessageSource messages;
    private final Locale locale;

    Labels(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * @param group what the code is about, e.g. {@code kind}
     */
    Labelled of(String group, String code) {
        var text = messages.getMessage(group + "." + code, null, code, locale);
        return new Labelled(code, text == null ? code : text);
    }

    String language() {
        return locale.getLanguage();
    }
}
