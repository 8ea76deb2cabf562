package cn.lianshen.notification.notice;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a notice into words, in the reader's language, when it is read. A sentence names its facts
 * in braces; {@code {by}} is the day by which something is due or, while nobody can know that day,
 * what it waits for, and {@code {remedies}} what one can do against a decision.
 */
@Component
public final class NoticeTexts {
    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** A few words; the code itself for a notice that this version has no words for. */
    public String title(String code, Locale locale) {
        return new Words(messages, locale).of("notice." + code + ".title", code);
    }

    /** Who does what by when, in one or two sentences. */
    public String text(String code, String caseNumber, Map<String, String> facts, Locale locale) {
        var words = new Words(messages, locale);
        var template = words.of("notice." + code + ".text", title(code, locale));
        var filled = new FactWords(facts, words);
        return Words.fill(
                template, name -> name.equals("caseNumber") ? caseNumber : filled.of(name));
    }
}
