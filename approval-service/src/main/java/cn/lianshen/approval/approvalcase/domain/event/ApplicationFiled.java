package cn.lianshen.approval.approvalcase.domain.event;

import cn.lianshen.approval.routing.domain.Matter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A founder handed in one joint application (申请提交). Pins the route and the limits that this case
 * keeps, whatever the catalogue says later.
 *
 * @param region GB/T 2260 code of the county
 * @param entryMode way into the item (申请方式); null when there is only one
 * @param change sub-type of a change, e.g. {@code PS05d}; null for other items
 * @param founderId token subject of the founder
 * @param institutionId identity that the institution will have in the registry
 * @param existingInstitutionId identity of the school that it is about, as it is licensed now; null
 *     for a founding. A division or merger makes another one of it, every other item keeps it
 * @param lead bureau that accepts and decides (牵头部门)
 * @param stops rules that speak about the application, now or from a later day on
 * @param preconditions what must be so before a grant, and who says so
 * @param registrations what registering bureaus will do once it is decided (法人登记); none for some
 *     items
 */
public record ApplicationFiled(
        String caseNumber,
        String region,
        String item,
        @Nullable String entryMode,
        @Nullable String change,
        String kind,
        String classification,
        String founderId,
        UUID institutionId,
        @Nullable UUID existingInstitutionId,
        String lead,
        List<BureauAspects> consultedBureaus,
        List<Registration> registrations,
        List<ClockLimit> limits,
        CaseProcedure procedure,
        List<PinnedStop> stops,
        List<PinnedPrecondition> preconditions,
        String catalogueVersion)
        implements IntakeEvent {

    /** Old logs hold no preconditions. */
    @SuppressWarnings("ConstantValue") // what is read from a log may lack them
    public ApplicationFiled {
        preconditions = preconditions == null ? List.of() : List.copyOf(preconditions);
    }

    /** The bureau that registers first, or null when nobody registers anything. */
    public @Nullable String firstRegistrar() {
        return registrations.isEmpty() ? null : registrations.getFirst().bureau();
    }

    /**
     * The entry that is struck off before the new licence is issued: a school that turns from
     * non-profit to for-profit, or back, at another bureau (先注销原登记，再换证登记). Empty for every other
     * case, since elsewhere the licence comes first. Source: 民办学校分类登记实施细则（教发〔2016〕19号）.
     */
    public Optional<Registration> struckOffFirst() {
        return registrations.stream()
                .findFirst()
                .filter(_ -> Matter.CONVERSION.equals(change))
                .filter(first -> first.act() == Registration.Act.CANCEL);
    }

    /** The institution that this case ends, if it ends one. */
    public UUID ending() {
        return existingInstitutionId == null ? institutionId : existingInstitutionId;
    }

    /** Bureaus that have a part in the case, the lead first: those that are asked, or register. */
    public List<String> involved() {
        return Stream.of(
                        Stream.of(lead),
                        consultedBureaus.stream().map(BureauAspects::bureau),
                        registrations.stream().map(Registration::bureau))
                .flatMap(bureaus -> bureaus)
                .distinct()
                .toList();
    }

    /** Whether the bureau has a part in the case. */
    public boolean involves(String bureau) {
        return involved().contains(bureau);
    }
}
