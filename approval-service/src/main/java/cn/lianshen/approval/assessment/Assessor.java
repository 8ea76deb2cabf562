package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.BureauPart;
import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Need;
import cn.lianshen.approval.assessment.Assessment.Refusal;
import cn.lianshen.approval.assessment.Assessment.Step;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.Rule;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.Routing;
import cn.lianshen.approval.routing.domain.StopRulesInForce;
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
    private final StopRulesInForce stopRules;
    private final Calendars calendars;
    private final Advice advice;
    private final MessageSource messages;

    Assessor(
            Catalogue catalogue,
            Router router,
            StopRulesInForce stopRules,
            Calendars calendars,
            Advice advice,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.router = router;
        this.stopRules = stopRules;
        this.calendars = calendars;
        this.advice = advice;
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
        List<Deadline> deadlines = Clocks.of(asked, catalogue, route, timer(asked, words));
        String registrar = route.registrar();
        return new Assessment(
                catalogue.version(),
                words.bureau(route.lead()),
                registrar == null ? null : words.bureau(registrar),
                new Parts(county(asked), deadlines, words).of(route),
                route.steps().stream()
                        .map(step -> new Step(step.id(), step.kind(), step.bureau(), step.after()))
                        .toList(),
                materials(asked, words),
                List.of(),
                deadlines,
                Warnings.of(deadlines, words),
                matter(asked, route.procedure().nature(), words),
                route.registrations().stream().map(act -> act(act, words)).toList(),
                words.bureaus(route.suppliers()),
                words.bureaus(route.informed()),
                route.procedure(),
                new Ends(asked, county(asked), words).of(route),
                new Requirements(asked, words).all(),
                new FurtherLimits(asked, words).of(route),
                NotOffered.in(county(asked), words),
                notes(asked, words),
                advice.names(asked, words.locale()),
                advice.choice(asked, words.locale()));
    }

    private Assessment refused(AssessmentRequest asked, List<Refusal> refusals, Words words) {
        List<Deadline> deadlines = Clocks.of(asked, catalogue, timer(asked, words));
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
                Warnings.of(deadlines, words),
                matter(asked, catalogue.nature(asked.item(), asked.change()), words),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Requirements(asked, words).all(),
                List.of(),
                NotOffered.in(county(asked), words),
                notes(asked, words),
                advice.names(asked, words.locale()),
                advice.choice(asked, words.locale()));
    }

    private Timer timer(AssessmentRequest asked, Words words) {
        return new Timer(calendars.forRegion(asked.region()), words);
    }

    private List<StopNote> notes(AssessmentRequest asked, Words words) {
        return stopRules.hits(proposed(asked), asked.at()).stream()
                .filter(hit -> !hit.blocks())
                .map(hit -> StopNote.of(hit, words))
                .toList();
    }

    private AskedMatter matter(AssessmentRequest asked, Nature nature, Words words) {
        Item item = catalogue.item(asked.item());
        String change = asked.change();
        return AskedMatter.of(item, change == null ? null : item.change(change), nature, words);
    }

    private static Assessment.Act act(Registration act, Words words) {
        return new Assessment.Act(act.bureau(), words.bureau(act.bureau()).name(), act.act());
    }

    private List<Need> materials(AssessmentRequest asked, Words words) {
        Needs needs =
                new Needs(
                        asked.founderFacts(),
                        asked.schoolFacts(),
                        catalogue.kind(asked.kind()),
                        asked.classification() == Classification.FOR_PROFIT,
                        words);
        return catalogue
                .materialsFor(asked.item(), asked.mode().code(), asked.change())
                .map(needs::of)
                .orElse(List.of());
    }

    private Profile county(AssessmentRequest asked) {
        return catalogue.profile(asked.region());
    }

    static Refusal refusal(String code, String field, Words words) {
        Rule rule = words.catalogue().rule(code);
        String sentence = rule.sentence(words.locale());
        String next = rule.nextStep(words.locale());
        return new Refusal(code, field, sentence, next, rule.source(), rule.confidence());
    }

    private ProposedSchool proposed(AssessmentRequest asked) {
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
