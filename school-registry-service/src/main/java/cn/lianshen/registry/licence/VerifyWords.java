package cn.lianshen.registry.licence;

import cn.lianshen.registry.licence.VerifyAnswer.Code;
import cn.lianshen.registry.licence.VerifyAnswer.Licence;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts words to what checking came to. */
@Component
final class VerifyWords {
    private final MessageSource messages;

    VerifyWords(MessageSource messages) {
        this.messages = messages;
    }

    VerifyAnswer answer(Judgement judgement, String basis, Instant now, Locale locale) {
        var verdict = judgement.verdict().name();
        return new VerifyAnswer(
                code("verdict", verdict, locale),
                word("verdict-advice", verdict, locale),
                basis,
                licence(judgement.licence(), locale),
                now);
    }

    String word(String group, String code, Locale locale) {
        return Objects.requireNonNullElse(
                messages.getMessage(group + "." + code, null, code, locale), code);
    }

    private Code code(String group, String code, Locale locale) {
        return new Code(code, word(group, code, locale));
    }

    private @Nullable Licence licence(Judgement.@Nullable Known it, Locale locale) {
        if (it == null) {
            return null;
        }
        var ended = it.ended();
        return new Licence(
                it.institution(),
                it.issue(),
                it.number(),
                it.schoolName(),
                it.region(),
                it.validFrom(),
                it.validTo(),
                ended == null ? null : code("licence", ended, locale),
                it.endedOn());
    }
}
