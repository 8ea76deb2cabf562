package cn.lianshen.approval.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** What a rule or a precondition that refuses says, in its own words. */
public final class RuleSentences {
    private final Catalogue catalogue;
    private final MessageSource messages;

    public RuleSentences(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Empty for what is neither. */
    public Optional<String> of(String code, Locale locale) {
        if (catalogue.rules().has(code)) {
            return Optional.of(catalogue.rule(code).sentence(locale));
        }
        if (catalogue.preconditions().has(code)) {
            return Optional.of(catalogue.preconditions().get(code).sentence(locale));
        }
        return Optional.of(code)
                .filter(one -> one.startsWith(PreconditionsInForce.INSPECTION))
                .map(one -> one.substring(PreconditionsInForce.INSPECTION.length()))
                .filter(catalogue.bureaus()::has)
                .map(bureau -> inspection(catalogue.bureau(bureau).name(locale), locale));
    }

    private String inspection(String bureau, Locale locale) {
        return messages.getMessage("precondition.inspection", new Object[] {bureau}, locale) + "";
    }
}
