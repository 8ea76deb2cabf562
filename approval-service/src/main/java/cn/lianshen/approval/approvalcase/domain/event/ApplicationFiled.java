package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;
import java.util.UUID;
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
        String catalogueVersion)
        implements IntakeEvent {

    /** The bureau that registers first, or null when nobody registers anything. */
    public @Nullable String firstRegistrar() {
        return registrations.isEmpty() ? null : registrations.getFirst().bureau();
    }

    /** The institution that this case ends, if it ends one. */
    public UUID ending() {
        return existingInstitutionId == null ? institutionId : existingInstitutionId;
    }

    /** Whether the bureau has a part in the case: leads it, is asked, or registers. */
    public boolean involves(String bureau) {
        return lead.equals(bureau)
                || consultedBureaus.stream().anyMatch(asked -> asked.bureau().equals(bureau))
                || registrations.stream().anyMatch(act -> act.bureau().equals(bureau));
    }
}
