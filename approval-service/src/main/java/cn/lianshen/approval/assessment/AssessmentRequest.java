package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Conditions;
import cn.lianshen.approval.routing.domain.Disclosures;
import cn.lianshen.approval.routing.domain.InspectionResult;
import cn.lianshen.approval.routing.domain.Readiness;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts that are asked about: the form of an application, and dates.
 *
 * @param region GB/T 2260 code of the county, six digits
 * @param entryMode needed by items with several ways in
 * @param registrar code of a bureau; the county's default by classification when left out
 * @param change sub-type of a change, for example {@code PS05d}; for other items there is none
 * @param existing what is licensed now; for a founding there is none
 * @param inspections what other bureaus' inspections said, where the county asks for them
 * @param disclosures what only the stop rules ask for
 * @param conditions what is told of the preconditions
 * @param at day of the assessment: its law holds, and clocks start on it unless a date below says
 *     otherwise
 * @param answers taken so that a whole form can be sent; not looked at
 * @param suspensions stand still the clocks that run from acceptance to the decision
 * @param limits what if this limit ran from acceptance; DECLARED and PROMISE take the place of the
 *     county's own
 */
record AssessmentRequest(
        @Schema(example = "330327") String region,
        @Schema(example = "PS02") String item,
        @Nullable EntryMode entryMode,
        @Schema(example = "KG") String kind,
        Classification classification,
        @Schema(example = "MZ") @Nullable String registrar,
        @Nullable FounderFacts founder,
        @Nullable SchoolFacts school,
        @Nullable Preparation preparation,
        @Nullable Map<String, String> answers,
        @Schema(example = "2026-09-24") LocalDate at,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate licensedOn,
        @Nullable List<Pause> suspensions,
        @Nullable List<WhatIf> limits,
        @Schema(example = "PS05d") @Nullable String change,
        @Nullable ExistingFacts existing,
        @Nullable List<InspectionResult> inspections,
        @Nullable Disclosures disclosures,
        @Nullable Conditions conditions) {

    /** A gap in a list is nothing that anybody can mean. */
    AssessmentRequest {
        suspensions = suspensions == null ? null : List.copyOf(suspensions);
        limits = limits == null ? null : List.copyOf(limits);
        inspections = inspections == null ? null : List.copyOf(inspections);
    }

    /**
     * A stretch in which the clocks stand still (中止计时).
     *
     * @param from first day that is not counted
     * @param resumedOn first day that is counted again; left out while the suspension is open
     */
    record Pause(LocalDate from, @Nullable LocalDate resumedOn) {}

    /** A limit of the asker's own. */
    record WhatIf(@Schema(example = "DECLARED") String name, int amount, LimitUnit unit) {}

    /** The approval of preparation (筹设批准书). */
    record Preparation(@Nullable String number, LocalDate approvedOn) {}

    LocalDate received() {
        return receivedOn == null ? at : receivedOn;
    }

    LocalDate accepted() {
        return acceptedOn == null ? at : acceptedOn;
    }

    FounderFacts founderFacts() {
        return founder == null ? FounderFacts.UNTOLD : founder;
    }

    SchoolFacts schoolFacts() {
        return school == null ? SchoolFacts.UNTOLD : school;
    }

    ExistingFacts existingFacts() {
        return existing == null ? ExistingFacts.UNTOLD : existing;
    }

    Disclosures told() {
        return disclosures == null ? Disclosures.NONE : disclosures;
    }

    EntryMode mode() {
        return entryMode == null ? EntryMode.DIRECT : entryMode;
    }

    List<InspectionResult> inspectionResults() {
        return inspections == null ? List.of() : inspections;
    }

    /** What the preconditions need to know. */
    Readiness readiness() {
        return new Readiness(
                conditions == null ? Conditions.NONE : conditions,
                inspectionResults(),
                preparation == null ? null : preparation.approvedOn(),
                schoolFacts().openingFundYuan(),
                schoolFacts().legalRepresentative(),
                schoolFacts().principal());
    }

    List<Pause> pauses() {
        return suspensions == null ? List.of() : suspensions;
    }

    List<WhatIf> whatIfs() {
        return limits == null ? List.of() : limits;
    }
}
