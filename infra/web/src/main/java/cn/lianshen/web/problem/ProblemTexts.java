package cn.lianshen.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/**
 * The words of problems: {@code problem.<code>.title} and {@code problem.<code>.detail}, looked up
 * in the service's {@code messages} and then in this module's own bundle.
 */
public final class ProblemTexts {

    private static final String NAMED = "message:";

    private final MessageSource messages;
    private final ProblemSentences sentences;

    public ProblemTexts(MessageSource messages, ProblemSentences sentences) {
        this.messages = messages;
        this.sentences = sentences;
    }

    public ProblemTexts(MessageSource messages) {
        this(messages, (_, _) -> Optional.empty());
    }

    /** A code without a title is shown by its code. */
    public String title(String code, Locale locale) {
        return messages.getMessage("problem." + code + ".title", null, code, locale) + "";
    }

    /** A code without a sentence, here or among the service's own, gets its title. */
    public String detail(String code, List<String> arguments, Locale locale) {
        Object[] values = arguments.stream().map(value -> words(value, locale)).toArray();
        String fallback = sentences.of(code, locale).orElseGet(() -> title(code, locale));
        return messages.getMessage("problem." + code + ".detail", values, fallback, locale) + "";
    }

    /** An argument that is itself to be put into the reader's language. */
    public static String named(String messageKey) {
        return NAMED + messageKey;
    }

    private String words(String argument, Locale locale) {
        if (!argument.startsWith(NAMED)) {
            return argument;
        }
        String key = argument.substring(NAMED.length());
        return messages.getMessage(key, null, key, locale) + "";
    }
}
