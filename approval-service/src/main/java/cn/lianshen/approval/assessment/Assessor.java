package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Deadline;
import cn.lianshen.approval.assessment.Assessment.Need;
import cn.lianshen.approval.assessment.Assessment.OwnDocument;
import cn.lianshen.approval.assessment.Assessment.Step;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.Routing;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers one question: route, clocks, materials, in that order. Keeps and sends nothing. */
@Component
final class Assessor {

    private final Catalogue catalogue;
    private final Router router;
    private final Rulings rulings;
    private final Calendars calendars;
    private final Advice advice;
    private final MessageSource messages;

    Assessor(
            Catalogue catalogue,
            Router router,
            Rulings rulings,
            Calendars calendars,
            Advice advice,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.router = router;
        this.rulings = rulings;
        this.calendars = calendars;
        this.advice = advice;
        this.messages = messages;
    }

    /**
     * The answer in words of a language.
     *
     * @param asked free of the faults that {@link RequestCheck} finds
     * @param own what the caller has handed in, by material
     */
    Assessment assess(AssessmentRequest asked, Map<String, List<OwnDocument>> own, Locale locale) {
        Words words = new Words(catalogue, messages, locale);
        List<RoutingRefusal> against = rulings.against(asked);
        return switch (router.route(rulings.proposed(asked), asked.at())) {
            case Routing.Routed(Route route) when against.isEmpty() ->
                    routed(asked, route, own, words);
            case Routing.Routed _ -> refused(asked, against.stream(), own, words);
            case Routing.Refused(var refusals) ->
                    refused(asked, Stream.concat(refusals.stream(), against.stream()), own, words);
        };
    }

    private Assessment routed(
            AssessmentRequest asked, Route route, Map<String, List<OwnDocument>> own, Words words) {
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
                materials(asked, own, words),
                List.of(),
                deadlines,
                Warnings.of(deadlines, words),
                matter(asked, route.procedure().nature(), words),
                route.registrations().stream().map(act -> act(act, words)).toList(),
                words.bureaus(route.suppliers()),
                words.bureaus(route.informed()),
                route.procedure(),
                new Ends(asked, county(asked), words).of(route),
                rulings.requirements(asked, words),
                new FurtherLimits(asked, words).of(route),
                NotOffered.in(county(asked), words),
                rulings.notes(asked, words),
                advice.names(asked, words.locale()),
                advice.choice(asked, words.locale()));
    }

    private Assessment refused(
            AssessmentRequest asked,
            Stream<RoutingRefusal> refusals,
            Map<String, List<OwnDocument>> own,
            Words words) {
        List<Deadline> deadlines = Clocks.of(asked, catalogue, timer(asked, words));
        String lead = county(asked).lead().bureau();
        return new Assessment(
                catalogue.version(),
                words.bureau(lead),
                null,
                List.of(new Parts(county(asked), deadlines, words).lead(lead)),
                List.of(),
                materials(asked, own, words),
                refusals.map(refusal -> rulings.refusal(refusal, words)).toList(),
                deadlines,
                Warnings.of(deadlines, words),
                matter(asked, catalogue.nature(asked.item(), asked.change()), words),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                rulings.requirements(asked, words),
                List.of(),
                NotOffered.in(county(asked), words),
                rulings.notes(asked, words),
                advice.names(asked, words.locale()),
                advice.choice(asked, words.locale()));
    }

    private Timer timer(AssessmentRequest asked, Words words) {
        return new Timer(calendars.forRegion(asked.region()), words);
    }

    private AskedMatter matter(AssessmentRequest asked, Nature nature, Words words) {
        Item item = catalogue.item(asked.item());
        String change = asked.change();
        return AskedMatter.of(item, change == null ? null : item.change(change), nature, words);
    }

    private static Assessment.Act act(Registration act, Words words) {
        return new Assessment.Act(act.bureau(), words.bureau(act.bureau()).name(), act.act());
    }

    private List<Need> materials(
            AssessmentRequest asked, Map<String, List<OwnDocument>> own, Words words) {
        Needs needs =
                new Needs(
                        new Conditions(
                                asked.founderFacts(),
                                asked.schoolFacts(),
                                catalogue.kind(asked.kind()),
                                asked.classification() == Classification.FOR_PROFIT),
                        own,
                        words);
        return catalogue
                .materialsFor(asked.item(), asked.mode().code(), asked.change())
                .map(needs::of)
                .orElse(List.of());
    }

    private Profile county(AssessmentRequest asked) {
        return catalogue.profile(asked.region());
    }
}
