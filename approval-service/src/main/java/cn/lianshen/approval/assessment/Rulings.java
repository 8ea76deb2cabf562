package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Refusal;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.PreconditionsInForce;
import cn.lianshen.approval.catalogue.Rule;
import cn.lianshen.approval.catalogue.RuleSentences;
import cn.lianshen.approval.classification.ConversionRules;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import cn.lianshen.approval.routing.domain.StopHit;
import cn.lianshen.approval.routing.domain.StopRulesInForce;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What rules and preconditions say besides the route, the same as at a filing. */
@Component
final class Rulings {
    private final Catalogue catalogue;
    private final StopRulesInForce stopRules;
    private final PreconditionsInForce preconditions;
    private final ConversionRules conversions;
    private final RuleSentences sentences;

    Rulings(
            Catalogue catalogue,
            StopRulesInForce stopRules,
            PreconditionsInForce preconditions,
            ConversionRules conversions,
            RuleSentences sentences) {
        this.catalogue = catalogue;
        this.stopRules = stopRules;
        this.preconditions = preconditions;
        this.conversions = conversions;
        this.sentences = sentences;
    }

    /** What a filing would be refused for. */
    List<RoutingRefusal> against(AssessmentRequest asked) {
        return Stream.concat(
                        conversion(asked).filter(StopHit::blocks).map(StopHit::refusal),
                        preconditions
                                .refusals(proposed(asked), asked.readiness(), asked.at())
                                .stream())
                .toList();
    }

    /** What speaks about it without refusing it. */
    List<StopNote> notes(AssessmentRequest asked, Words words) {
        return Stream.concat(
                        stopRules.hits(proposed(asked), asked.at()).stream(), conversion(asked))
                .filter(hit -> !hit.blocks())
                .map(hit -> StopNote.of(hit, words))
                .toList();
    }

    List<Requirement> requirements(AssessmentRequest asked, Words words) {
        var found = preconditions.of(proposed(asked), asked.readiness(), asked.at());
        return new Requirements(asked, found, words).all();
    }

    /** In words, with what can be done now where its rule says so. */
    Refusal refusal(RoutingRefusal told, Words words) {
        Rule rule = catalogue.rules().has(told.rule()) ? catalogue.rule(told.rule()) : null;
        return new Refusal(
                told.rule(),
                told.field(),
                sentences.of(told.rule(), words.locale()).orElse(told.rule()),
                rule == null ? null : rule.nextStep(words.locale()),
                told.source(),
                rule == null ? confidence(told.rule()) : rule.confidence());
    }

    private Confidence confidence(String precondition) {
        return catalogue.preconditions().has(precondition)
                ? catalogue.preconditions().get(precondition).confidence()
                : Confidence.M;
    }

    private Stream<StopHit> conversion(AssessmentRequest asked) {
        return conversions
                .hits(proposed(asked), asked.existingFacts().establishedOn(), asked.at())
                .stream();
    }

    /** As the rules see it. */
    ProposedSchool proposed(AssessmentRequest asked) {
        return new ProposedSchool(
                asked.region(),
                asked.item(),
                asked.kind(),
                asked.classification(),
                asked.registrar(),
                asked.founderFacts().toDomain(),
                asked.schoolFacts().toDomain(),
                catalogue.item(asked.item()).entryModes().isEmpty() ? null : asked.mode().code(),
                asked.change(),
                asked.existingFacts().toDomain(),
                asked.told());
    }
}
