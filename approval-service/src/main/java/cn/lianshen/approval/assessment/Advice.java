package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.classification.RegistrationSentences;
import cn.lianshen.approval.classification.domain.ClassifiedRegistration;
import cn.lianshen.approval.classification.domain.ExistingSchool;
import cn.lianshen.approval.classification.domain.RegistrationAnswer;
import cn.lianshen.approval.naming.NamingSentences;
import cn.lianshen.approval.naming.domain.NameSurroundings;
import cn.lianshen.approval.naming.domain.NamingFinding;
import cn.lianshen.approval.naming.domain.NamingRules;
import cn.lianshen.approval.naming.domain.ProposedName;
import cn.lianshen.approval.routing.domain.Matter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the naming rules and the rules of choice say besides the route. */
@Component
final class Advice {
    private final NamingRules naming;
    private final NamingSentences namingSentences;
    private final ClassifiedRegistration choice;
    private final RegistrationSentences choiceSentences;
    private final Catalogue catalogue;

    Advice(
            NamingRules naming,
            NamingSentences namingSentences,
            ClassifiedRegistration choice,
            RegistrationSentences choiceSentences,
            Catalogue catalogue) {
        this.naming = naming;
        this.namingSentences = namingSentences;
        this.choice = choice;
        this.choiceSentences = choiceSentences;
        this.catalogue = catalogue;
    }

    /** Empty while no name is told. */
    List<NameNote> names(AssessmentRequest asked, Locale locale) {
        var name = asked.schoolFacts().name();
        return name == null || name.isBlank()
                ? List.of()
                : naming.check(proposed(name, asked)).stream()
                        .map(finding -> note(finding, locale))
                        .toList();
    }

    /** Null while it is not told when the school was established. */
    @Nullable ChoiceNote choice(AssessmentRequest asked, Locale locale) {
        var established = asked.existingFacts().establishedOn();
        if (established == null) {
            return null;
        }
        var kind = catalogue.kind(asked.kind()).toDomain();
        var school = ExistingSchool.of(kind, established, asked.existingFacts().classification());
        return note(
                choice.answer(school, asked.classification(), asked.region(), asked.at()), locale);
    }

    private static ProposedName proposed(String name, AssessmentRequest asked) {
        var school = asked.schoolFacts();
        var people =
                Stream.of(
                                asked.founderFacts().name(),
                                school.legalRepresentative(),
                                school.principal())
                        .flatMap(Stream::ofNullable)
                        .filter(person -> !person.isBlank())
                        .toList();
        return new ProposedName(
                name,
                null,
                asked.classification(),
                asked.kind(),
                asked.region(),
                Matter.code(asked.item(), asked.change()),
                asked.at(),
                new NameSurroundings(List.of(), people, List.of(), null, Set.of()));
    }

    private NameNote note(NamingFinding finding, Locale locale) {
        return new NameNote(
                finding.rule(),
                finding.level(),
                finding.field(),
                namingSentences.of(finding, locale),
                finding.source());
    }

    private ChoiceNote note(RegistrationAnswer answer, Locale locale) {
        return new ChoiceNote(
                answer.standing(),
                answer.runsAs(),
                answer.deadline(),
                answer.possible(),
                answer.steps().stream()
                        .map(step -> said(step.name(), choiceSentences.of(step, locale)))
                        .toList(),
                answer.notes().stream()
                        .map(note -> said(note.name(), choiceSentences.of(note, locale)))
                        .toList(),
                answer.source());
    }

    private static ChoiceNote.Said said(String code, RegistrationSentences.Said text) {
        return new ChoiceNote.Said(code, text.sentence(), text.source());
    }
}
