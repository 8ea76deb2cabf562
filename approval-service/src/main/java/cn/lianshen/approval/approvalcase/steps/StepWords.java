package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.domain.Checklist;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.RuleSentences;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Steps and preconditions in the reader's language. */
@Component
final class StepWords {
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final RuleSentences rules;

    StepWords(MessageSource messages, Catalogue catalogue, RuleSentences rules) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.rules = rules;
    }

    StepsView.Line line(PossibleSteps.Standing standing, Locale locale) {
        var step = standing.step();
        var against = standing.against();
        return new StepsView.Line(
                step.step(),
                step.choice().isEmpty() ? null : step.choice(),
                against == null,
                against == null ? null : against.code(),
                against == null ? null : why(against, locale));
    }

    private String why(Refusal against, Locale locale) {
        return rules.of(against.code(), locale)
                .orElseGet(
                        () ->
                                messages.getMessage(
                                                "problem." + against.code() + ".detail",
                                                against.values().toArray(),
                                                locale)
                                        + "");
    }

    List<StepsView.Precondition> checklist(Checklist list, Locale locale) {
        return list.pinned().stream().map(one -> line(one, list, locale)).toList();
    }

    private StepsView.Precondition line(PinnedPrecondition one, Checklist list, Locale locale) {
        var known = catalogue.preconditions().has(one.code());
        return new StepsView.Precondition(
                one.code(),
                rules.of(one.code(), locale).orElse(one.code()),
                known ? catalogue.preconditions().get(one.code()).source() : null,
                one.standing(),
                list.confirmed().contains(one.code()),
                one.until());
    }
}
