package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.BureauPart;
import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Need;
import cn.lianshen.approval.assessment.Assessment.Refusal;
import cn.lianshen.approval.assessment.Assessment.Step;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.Rule;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.Routing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers one question: route, clocks, materials, in that order. Keeps and sends nothing. */
@Component
final class Assessor {

    private final Catalogue catalogue;
    private final Router router;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    Assessor(Catalogue catalogue, Router router, WorkingCalendar calendar, MessageSource messages) {
        this.catalogue = catalogue;
        this.router = router;
        this.calendar = calendar;
        this.messages = messages;
    }

    /**
     * The answer in words of a language.
     *
     * @param asked free of the faults that {@link RequestCheck} finds
     */
    Assessment assess(AssessmentRequest asked, Locale locale) {
        Words words = new Words(catalogue, messages, locale);
        List<Refusal> expired = Preparations.refusals(asked, words);
        return switch (router.route(proposed(asked), asked.at())) {
            case Routing.Routed(Route route) when expired.isEmpty() -> routed(asked, route, words);
            case Routing.Routed _ -> refused(asked, expired, words);
            case Routing.Refused(var refusals) -> {
                Stream<Refusal> ruled =
                        refusals.stream().map(r -> refusal(r.rule(), r.field(), words));
                yield refused(asked, Stream.concat(ruled, expired.stream()).toList(), words);
            }
        };
    }

    private Assessment routed(AssessmentRequest asked, Route route, Words words) {
        List<Deadline> deadlines =
                Clocks.of(asked, catalogue, route.registrar(), new Timer(calendar, words));
        return new Assessment(
                catalogue.version(),
                words.bureau(route.lead()),
                words.bureau(route.registrar()),
                new Parts(county(asked), deadlines, words).of(route),
                route.steps().stream()
                        .map(step -> new Step(step.id(), step.kind(), step.bureau(), step.after()))
                        .toList(),
                materials(asked, words),
                List.of(),
                deadlines,
                Warnings.of(deadlines, words));
    }

    private Assessment refused(AssessmentRequest asked, List<Refusal> refusals, Words words) {
        List<Deadline> deadlines = Clocks.of(asked, catalogue, null, new Timer(calendar, words));
        String lead = county(asked).lead().bureau();
        BureauPart part = new Parts(county(asked), deadlines, words).lead(lead);
        return new Assessment(
                catalogue.version(),
                words.bureau(lead),
                null,
                List.of(part),
                List.of(),
                materials(asked, words),
                refusals,
                deadlines,
                Warnings.of(deadlines, words));
    }

    private List<Need> materials(AssessmentRequest asked, Words words) {
        EntryMode mode = asked.entryMode() == null ? EntryMode.DIRECT : asked.entryMode();
        Needs needs =
                new Needs(
                        asked.founderFacts(),
                        asked.schoolFacts(),
                        catalogue.kind(asked.kind()),
                        words);
        return catalogue.materialsFor(asked.item(), mode.code()).map(needs::of).orElse(List.of());
    }

    private Profile county(AssessmentRequest asked) {
        return catalogue.profile(asked.region());
    }

    static Refusal refusal(String code, String field, Words words) {
        Rule rule = words.catalogue().rule(code);
        String sentence = rule.sentence(words.locale());
        return new Refusal(code, field, sentence, rule.source(), rule.confidence());
    }

    private static ProposedSchool proposed(AssessmentRequest asked) {
        return new ProposedSchool(
                asked.region(),
                asked.item(),
                asked.kind(),
                asked.classification(),
                asked.registrar(),
                asked.founderFacts().toDomain(),
                asked.schoolFacts().toDomain());
    }
}
