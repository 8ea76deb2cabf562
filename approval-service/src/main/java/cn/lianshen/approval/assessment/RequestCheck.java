package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Item;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.routing.domain.InspectionResult;
import cn.lianshen.web.problem.FieldFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the question itself; rules about the school are the routing's. */
final class RequestCheck {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final Set<String> FOUNDING = Set.of("PS01", "PS02");
    private static final Set<String> KIND_CHANGES = Set.of("PS05b", "PS05c");
    private static final Set<String> CONVERSION = Set.of("PS05h");
    private static final int MOST_ROWS = 100;
    private static final int NAME = 60;

    private final List<FieldFault> faults = new ArrayList<>();

    private RequestCheck() {}

    /** Every fault, in the order of the fields; empty when the question can be answered. */
    static List<FieldFault> faults(AssessmentRequest asked, Catalogue catalogue) {
        RequestCheck check = new RequestCheck();
        check.codes(asked, catalogue);
        check.change(asked, catalogue);
        check.existing(asked, catalogue);
        check.inspections(asked, catalogue);
        check.facts(asked);
        check.dates(asked);
        check.suspensions(asked.pauses());
        check.limits(asked.whatIfs());
        return List.copyOf(check.faults);
    }

    private void codes(AssessmentRequest asked, Catalogue catalogue) {
        unless(
                catalogue.profiles().has(asked.region()),
                "region",
                "unknown-region",
                asked.region());
        unless(catalogue.items().has(asked.item()), "item", "unknown-item", asked.item());
        unless(catalogue.kinds().has(asked.kind()), "kind", "unknown-kind", asked.kind());
        String registrar = asked.registrar();
        unless(
                registrar == null || catalogue.bureaus().has(registrar),
                "registrar",
                "unknown-bureau");
        boolean choice =
                catalogue.items().has(asked.item())
                        && !catalogue.item(asked.item()).entryModes().isEmpty();
        unless(!choice || asked.entryMode() != null, "entryMode", "missing-value", "entryMode");
    }

    private void change(AssessmentRequest asked, Catalogue catalogue) {
        String change = asked.change();
        if (!catalogue.items().has(asked.item())) {
            return;
        }
        Item item = catalogue.item(asked.item());
        if (item.changes().isEmpty()) {
            unless(change == null, "change", "change-not-expected", asked.item());
        } else if (change == null) {
            unless(false, "change", "missing-value", "change");
        } else {
            unless(item.hasChange(change), "change", "unknown-change", change);
        }
    }

    /** The existing institution is the one that is asked about, but for what changes. */
    private void existing(AssessmentRequest asked, Catalogue catalogue) {
        ExistingFacts now = asked.existing();
        if (now == null) {
            return;
        }
        unless(!FOUNDING.contains(asked.item()), "existing", "existing-not-expected");
        String kind = now.kind();
        String registrar = now.registrar();
        boolean known = kind == null || catalogue.kinds().has(kind);
        unless(known, "existing.kind", "unknown-kind", kind == null ? "" : kind);
        boolean same = kind == null || kind.equals(asked.kind());
        unless(same || asks(asked, KIND_CHANGES), "existing.kind", "existing-differs");
        boolean bureau = registrar == null || catalogue.bureaus().has(registrar);
        unless(bureau, "existing.registrar", "unknown-bureau");
        boolean alike =
                now.classification() == null || now.classification() == asked.classification();
        unless(alike || asks(asked, CONVERSION), "existing.classification", "existing-differs");
        date(now.licenceUntil(), "existing.licenceUntil");
    }

    private static boolean asks(AssessmentRequest asked, Set<String> changes) {
        String change = asked.change();
        return change != null && changes.contains(change);
    }

    private void inspections(AssessmentRequest asked, Catalogue catalogue) {
        List<InspectionResult> told = asked.inspectionResults();
        unless(told.size() <= MOST_ROWS, "inspections", "too-many", MOST_ROWS);
        for (int i = 0; i < told.size(); i++) {
            String field = "inspections[" + i + "].";
            boolean bureau = catalogue.bureaus().has(told.get(i).bureau());
            unless(bureau, field + "bureau", "unknown-bureau");
            date(told.get(i).on(), field + "on");
        }
    }

    private void facts(AssessmentRequest asked) {
        BigDecimal percent = asked.schoolFacts().stateAssetPercent();
        boolean share =
                percent == null
                        || (percent.signum() >= 0
                                && percent.compareTo(BigDecimal.valueOf(100)) <= 0);
        unless(share, "school.stateAssetPercent", "out-of-range", 0, 100);
    }

    private void dates(AssessmentRequest asked) {
        date(asked.at(), "at");
        date(asked.receivedOn(), "receivedOn");
        date(asked.acceptedOn(), "acceptedOn");
        date(asked.decidedOn(), "decidedOn");
        date(asked.licensedOn(), "licensedOn");
        var preparation = asked.preparation();
        date(preparation == null ? null : preparation.approvedOn(), "preparation.approvedOn");
    }

    private void suspensions(List<AssessmentRequest.Pause> pauses) {
        unless(pauses.size() <= MOST_ROWS, "suspensions", "too-many", MOST_ROWS);
        for (int i = 0; i < pauses.size(); i++) {
            LocalDate from = pauses.get(i).from();
            LocalDate resumed = pauses.get(i).resumedOn();
            String field = "suspensions[" + i + "].";
            date(from, field + "from");
            date(resumed, field + "resumedOn");
            boolean ordered = resumed == null || !resumed.isBefore(from);
            unless(ordered, field + "resumedOn", "resumed-before-suspended");
        }
    }

    private void limits(List<AssessmentRequest.WhatIf> limits) {
        unless(limits.size() <= MOST_ROWS, "limits", "too-many", MOST_ROWS);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            AssessmentRequest.WhatIf limit = limits.get(i);
            String field = "limits[" + i + "].";
            unless(!limit.name().isBlank(), field + "name", "text-required");
            unless(limit.name().length() <= NAME, field + "name", "text-too-long", NAME);
            unless(names.add(limit.name()), field + "name", "name-twice", limit.name());
            boolean countable = limit.amount() >= 1 && limit.amount() <= Limit.MOST;
            unless(countable, field + "amount", "out-of-range", 1, Limit.MOST);
        }
    }

    private void date(@Nullable LocalDate date, String field) {
        boolean within = date == null || (!date.isBefore(FIRST) && !date.isAfter(LAST));
        unless(within, field, "out-of-range", FIRST, LAST);
    }

    private void unless(boolean fine, String field, String code, Object... arguments) {
        if (!fine) {
            faults.add(FieldFault.of(field, code, arguments));
        }
    }
}
