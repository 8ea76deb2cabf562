package cn.lianshen.registry.lookup;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Puts words to codes in one visitor's language; a code without words is shown as it is. */
final class Labels {
    private final MessageSource messages;
    private final KindLevels levels;
    private final Locale locale;

    Labels(MessageSource messages, KindLevels levels, Locale locale) {
        this.messages = messages;
        this.levels = levels;
        this.locale = locale;
    }

    /**
     * @param group what the code is about, e.g. {@code kind}
     */
    Labelled of(String group, String code) {
        var text = messages.getMessage(group + "." + code, null, code, locale);
        return new Labelled(code, text == null ? code : text);
    }

    /** The stages that a kind teaches. */
    List<Labelled> levels(String kind) {
        return levels.of(kind).stream().map(level -> of("level", level)).toList();
    }

    String language() {
        return locale.getLanguage();
    }
}
