package cn.lianshen.approval.classification;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.classification.domain.ClassifiedRegistration;
import cn.lianshen.approval.classification.domain.ExistingSchool;
import cn.lianshen.approval.classification.domain.RegistrationNote;
import cn.lianshen.approval.classification.domain.RegistrationStanding;
import cn.lianshen.approval.routing.domain.Effect;
import cn.lianshen.approval.routing.domain.Matter;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.StopHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks about a school that turns from non-profit to for-profit, or back (PS05h): only one
 * that stood before the law of 2016 and is not of that type already may; after its place's last day
 * an officer must say on whose special approval. Source: 民办教育促进法实施条例 art. 66; the places' own
 * rules.
 */
public final class ConversionRules {
    private static final String LATE = "RT16";
    private static final String NOT_OPEN = "RT17";
    private static final Set<RegistrationNote> AGAINST =
            Set.of(RegistrationNote.NOTHING_TO_CHANGE, RegistrationNote.CHOSEN_AT_FOUNDING);

    private final ClassifiedRegistration choice;
    private final Catalogue catalogue;

    ConversionRules(ClassifiedRegistration choice, Catalogue catalogue) {
        this.choice = choice;
        this.catalogue = catalogue;
    }

    /**
     * Hits as of stop rules; none for whatever is no conversion.
     *
     * @param establishedOn null when it is not told; the school then counts as an old one
     */
    public List<StopHit> hits(
            ProposedSchool school, @Nullable LocalDate establishedOn, LocalDate on) {
        if (!Matter.CONVERSION.equals(school.change())) {
            return List.of();
        }
        var kind = catalogue.kind(school.kind()).toDomain();
        var since = establishedOn == null ? LocalDate.EPOCH : establishedOn;
        var known = ExistingSchool.of(kind, since, school.existing().classification());
        var answer = choice.answer(known, school.classification(), school.region(), on);
        if (answer.notes().stream().anyMatch(AGAINST::contains)) {
            return List.of(hit(NOT_OPEN, Effect.BLOCK));
        }
        return answer.standing() == RegistrationStanding.CLOSED_LATE_SPECIAL_APPROVAL
                ? List.of(hit(LATE, Effect.MANUAL_REVIEW))
                : List.of();
    }

    private StopHit hit(String rule, Effect effect) {
        return new StopHit(rule, effect, "existing", catalogue.rule(rule).source());
    }
}
