package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.approval.identifier.domain.LicenceNumber;
import cn.lianshen.web.problem.FieldFault;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be said of a form by itself: required texts, numbers with check digits, dates. Rules of
 * law about who may found what are the routing's.
 */
public final class FormCheck {
    private static final int NAME = 60;
    private static final int ADDRESS = 200;
    private static final int ANSWER = 20_000;
    private static final int CORRECTION = 500;
    private static final int DOCUMENTS = 20;

    private FormCheck() {}

    /** Every fault of the form on a day, in the form's order; empty when it is in order. */
    public static List<FieldFault> faults(FilingForm form, Codes codes, LocalDate today) {
        var faults = new FormFaults();
        codes(form, codes, faults);
        matter(form, codes, faults);
        FounderCheck.add(form.founder(), today, faults);
        school(form.school(), faults);
        preparation(form, today, faults);
        ConditionsCheck.add(form, codes, today, faults);
        answers(form, codes, faults);
        materials(form, codes, faults);
        var consent = form.consent();
        if (consent != null) {
            consent.check(codes, faults);
        }
        return faults.all();
    }

    private static void codes(FilingForm form, Codes codes, FormFaults faults) {
        faults.unless(codes.knowsRegion(form.region()), "region", "unknown-region", form.region());
        faults.unless(codes.knowsItem(form.item()), "item", "unknown-item", form.item());
        faults.unless(codes.knowsKind(form.kind()), "kind", "unknown-kind", form.kind());
        var registrar = form.registrar();
        faults.unless(
                registrar == null || codes.knowsBureau(registrar), "registrar", "unknown-bureau");
    }

    /** The way into the item, its sub-type, and the school that it is about. */
    private static void matter(FilingForm form, Codes codes, FormFaults faults) {
        var mode = form.entryMode();
        var modes = codes.hasEntryModes(form.item());
        faults.unless(!modes || mode != null, "entryMode", "entry-mode-required");
        faults.unless(modes || mode == null, "entryMode", "entry-mode-not-expected");
        var change = form.change();
        var changes = codes.hasChanges(form.item());
        faults.unless(!changes || change != null, "change", "change-required");
        if (change != null) {
            var known = codes.knowsChange(form.item(), change);
            faults.unless(known, "change", "unknown-change", change);
        }
        var existing = form.existing();
        faults.unless(
                existing != null || !codes.isAboutExisting(form.item()),
                "existing",
                "existing-required");
        if (existing != null) {
            existing(existing, faults);
        }
    }

    /** A number that the register could not read would keep the whole case out of it. */
    private static void existing(FilingForm.Existing existing, FormFaults faults) {
        var field = "existing.licenceNumber";
        var number = existing.licenceNumber();
        faults.unless(!number.isBlank(), field, "text-required");
        var right = number.isBlank() || LicenceNumber.parse(number).isPresent();
        faults.unless(right, field, "invalid-licence-number");
        var told = existing.correction();
        faults.unless(
                told == null || length(told) <= CORRECTION,
                "existing.correction",
                "text-too-long",
                CORRECTION);
    }

    private static void school(FilingForm.School school, FormFaults faults) {
        text(school.name(), NAME, "school.name", faults);
        text(school.address(), ADDRESS, "school.address", faults);
        text(school.legalRepresentative(), NAME, "school.legalRepresentative", faults);
        text(school.principal(), NAME, "school.principal", faults);
        range(school.plannedPupils(), 1, 100_000, "school.plannedPupils", faults);
        range(school.openingFundYuan(), 1, 1_000_000_000_000L, "school.openingFundYuan", faults);
        var percent = school.stateAssetPercent();
        range(percent == null ? 0 : percent, 0, 100, "school.stateAssetPercent", faults);
    }

    private static void preparation(FilingForm form, LocalDate today, FormFaults faults) {
        var preparation = form.preparation();
        if (form.entryMode() != EntryMode.AFTER_PREPARATION) {
            faults.unless(preparation == null, "preparation", "preparation-not-expected");
        } else if (preparation == null) {
            faults.unless(false, "preparation", "preparation-required");
        } else {
            text(preparation.number(), NAME, "preparation.number", faults);
            var past = !preparation.approvedOn().isAfter(today);
            faults.unless(past, "preparation.approvedOn", "date-in-future");
        }
    }

    private static void answers(FilingForm form, Codes codes, FormFaults faults) {
        var answers = form.answers();
        if (answers == null) {
            return;
        }
        answers.forEach(
                (material, answer) -> {
                    var field = "answers." + material;
                    faults.unless(codes.knowsMaterial(material), field, "unknown-material");
                    faults.unless(answer != null, field, "missing-value", field);
                    var length = answer == null ? 0 : length(answer);
                    faults.unless(length <= ANSWER, field, "text-too-long", ANSWER);
                });
    }

    private static void materials(FilingForm form, Codes codes, FormFaults faults) {
        form.documents()
                .forEach(
                        (material, documents) -> {
                            var field = "materials." + material;
                            faults.unless(codes.knowsMaterial(material), field, "unknown-material");
                            faults.unless(
                                    documents.size() <= DOCUMENTS,
                                    field,
                                    "too-many-documents-of-material",
                                    DOCUMENTS);
                        });
    }

    static void text(String value, int most, String field, FormFaults faults) {
        faults.unless(!value.isBlank(), field, "text-required");
        faults.unless(length(value) <= most, field, "text-too-long", most);
    }

    /** In characters as people count them: 𠮷 is one. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static void range(long value, long least, long most, String field, FormFaults faults) {
        faults.unless(value >= least && value <= most, field, "out-of-range", least, most);
    }
}
