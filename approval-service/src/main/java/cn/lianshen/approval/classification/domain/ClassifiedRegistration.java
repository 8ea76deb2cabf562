package cn.lianshen.approval.classification.domain;

import static cn.lianshen.approval.classification.domain.RegistrationNote.CHOSEN_AT_FOUNDING;
import static cn.lianshen.approval.classification.domain.RegistrationNote.COMPULSORY_STAGE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.CONFIRM_DEADLINE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.LATE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.MIXED_STAGES;
import static cn.lianshen.approval.classification.domain.RegistrationNote.NOTHING_TO_CHANGE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.NO_FOUNDERS_CAPITAL;
import static cn.lianshen.approval.classification.domain.RegistrationNote.RUNS_AS_NON_PROFIT;

import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The choice of existing schools (现有民办学校选登记, 民办教育促进法实施条例 61、66), by place and day. */
public final class ClassifiedRegistration {

    private final List<RegistrationWindow> windows;

    /** Windows in any order; one of them is national. */
    public ClassifiedRegistration(Collection<RegistrationWindow> windows) {
        this.windows =
                windows.stream()
                        .sorted(Comparator.comparing(RegistrationWindow::nearness).reversed())
                        .toList();
        if (windows.stream().noneMatch(w -> w.region().equals(RegistrationWindow.NATIONAL))) {
            throw new IllegalArgumentException("no national window");
        }
    }

    /**
     * What a choice made on that day needs.
     *
     * @param region GB/T 2260 code of the county
     */
    public RegistrationAnswer answer(
            ExistingSchool school, Classification wanted, String region, LocalDate on) {
        RegistrationWindow window =
                windows.stream().filter(w -> w.reaches(region)).findFirst().orElseThrow();
        RegistrationStanding standing = standing(school, window, on);
        List<RegistrationNote> notes = notes(school, wanted, standing, window);
        boolean possible = notes.stream().noneMatch(RegistrationNote::blocks);
        return new RegistrationAnswer(
                standing,
                school.runsAs(),
                window.deadline(),
                possible ? steps(school, wanted, standing) : List.of(),
                notes,
                window.source());
    }

    private static RegistrationStanding standing(
            ExistingSchool school, RegistrationWindow window, LocalDate on) {
        if (!school.establishedOn().isBefore(window.establishedBefore())) {
            return RegistrationStanding.NOT_AN_EXISTING_SCHOOL;
        }
        return on.isAfter(window.deadline())
                ? RegistrationStanding.CLOSED_LATE_SPECIAL_APPROVAL
                : RegistrationStanding.OPEN;
    }

    private static List<RegistrationNote> notes(
            ExistingSchool school,
            Classification wanted,
            RegistrationStanding standing,
            RegistrationWindow window) {
        List<RegistrationNote> notes = new ArrayList<>();
        if (standing == RegistrationStanding.NOT_AN_EXISTING_SCHOOL) {
            notes.add(CHOSEN_AT_FOUNDING);
        } else {
            notes.addAll(ofChoice(school, wanted));
        }
        if (standing == RegistrationStanding.CLOSED_LATE_SPECIAL_APPROVAL) {
            notes.add(LATE);
        }
        if (window.confirm()) {
            notes.add(CONFIRM_DEADLINE);
        }
        return notes;
    }

    private static List<RegistrationNote> ofChoice(ExistingSchool school, Classification wanted) {
        List<RegistrationNote> notes = new ArrayList<>();
        if (school.chosen() == null) {
            notes.add(RUNS_AS_NON_PROFIT);
        }
        if (wanted == school.chosen()) {
            notes.add(NOTHING_TO_CHANGE);
        } else if (wanted == Classification.FOR_PROFIT) {
            notes.addAll(ofProfit(school));
        }
        return notes;
    }

    private static List<RegistrationNote> ofProfit(ExistingSchool school) {
        if (!school.compulsory()) {
            return List.of(NO_FOUNDERS_CAPITAL);
        }
        return school.furtherStages()
                ? List.of(MIXED_STAGES, NO_FOUNDERS_CAPITAL)
                : List.of(COMPULSORY_STAGE);
    }

    private static List<RegistrationStep> steps(
            ExistingSchool school, Classification wanted, RegistrationStanding standing) {
        List<RegistrationStep> steps = new ArrayList<>();
        if (standing == RegistrationStanding.CLOSED_LATE_SPECIAL_APPROVAL) {
            steps.add(RegistrationStep.SPECIAL_APPROVAL);
        }
        steps.add(RegistrationStep.BOARD_RESOLUTION);
        steps.addAll(wanted == Classification.FOR_PROFIT ? toProfit(school) : toNonProfit());
        return steps;
    }

    private static List<RegistrationStep> toNonProfit() {
        return List.of(
                RegistrationStep.CHARTER_AMENDED,
                RegistrationStep.ASSETS_CHECKED,
                RegistrationStep.REGISTRATION_CONTINUED);
    }

    private static List<RegistrationStep> toProfit(ExistingSchool school) {
        List<RegistrationStep> steps = new ArrayList<>();
        if (school.compulsory()) {
            steps.add(RegistrationStep.FURTHER_STAGES_STRIPPED);
        }
        steps.addAll(
                List.of(
                        RegistrationStep.LIQUIDATION,
                        RegistrationStep.TITLE_SETTLED,
                        RegistrationStep.TAXES_AND_LAND_PAID,
                        RegistrationStep.OLD_REGISTRATION_CANCELLED,
                        RegistrationStep.NEW_LICENCE,
                        RegistrationStep.COMPANY_REGISTERED));
        return steps;
    }
}
