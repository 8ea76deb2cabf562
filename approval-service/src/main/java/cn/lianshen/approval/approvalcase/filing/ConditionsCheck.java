package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.routing.domain.Conditions;
import cn.lianshen.approval.routing.domain.InspectionResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is told of the preconditions can be so at all; whether it is enough, they say. */
final class ConditionsCheck {
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_INSPECTIONS = 100;
    private static final int NAME = 60;

    private ConditionsCheck() {}

    static void add(FilingForm form, Codes codes, LocalDate today, FormFaults faults) {
        var told = form.conditions();
        if (told != null) {
            conditions(told, today, faults);
        }
        var inspections = form.inspections();
        if (inspections != null) {
            inspections(inspections, codes, today, faults);
        }
    }

    private static void conditions(Conditions told, LocalDate today, FormFaults faults) {
        var announced = told.announcedOn();
        past(announced, today, "conditions.announcedOn", faults);
        var vote = told.boardVote();
        if (vote != null) {
            people(vote.members(), 1, MOST_PEOPLE, "conditions.boardVote.members", faults);
            people(vote.inFavour(), 0, vote.members(), "conditions.boardVote.inFavour", faults);
        }
        var paid = told.fundPaidYuan();
        FormCheck.range(
                paid == null ? 0 : paid, 0, 1_000_000_000_000L, "conditions.fundPaidYuan", faults);
        bodies(told, faults);
    }

    private static void bodies(Conditions told, FormFaults faults) {
        var board = told.board();
        if (board != null) {
            people(board.members(), 0, MOST_PEOPLE, "conditions.board.members", faults);
            people(board.experienced(), 0, board.members(), "conditions.board.experienced", faults);
        }
        var head = board == null ? null : board.head();
        if (head != null) {
            FormCheck.text(head, NAME, "conditions.board.head", faults);
        }
        var body = told.supervision();
        if (body != null) {
            people(body.members(), 0, MOST_PEOPLE, "conditions.supervision.members", faults);
            people(body.staff(), 0, MOST_PEOPLE, "conditions.supervision.staff", faults);
            people(
                    body.staffMembers(),
                    0,
                    body.members(),
                    "conditions.supervision.staffMembers",
                    faults);
        }
        var group = told.liquidationGroup();
        people(group == null ? 0 : group, 0, MOST_PEOPLE, "conditions.liquidationGroup", faults);
    }

    private static void inspections(
            List<InspectionResult> told, Codes codes, LocalDate today, FormFaults faults) {
        faults.unless(told.size() <= MOST_INSPECTIONS, "inspections", "too-many", MOST_INSPECTIONS);
        for (var i = 0; i < told.size(); i++) {
            var field = "inspections[" + i + "].";
            faults.unless(
                    codes.knowsBureau(told.get(i).bureau()), field + "bureau", "unknown-bureau");
            past(told.get(i).on(), today, field + "on", faults);
        }
    }

    private static void people(int count, int least, int most, String field, FormFaults faults) {
        FormCheck.range(count, least, Math.max(least, most), field, faults);
    }

    private static void past(
            @Nullable LocalDate day, LocalDate today, String field, FormFaults faults) {
        faults.unless(day == null || !day.isAfter(today), field, "date-in-future");
    }
}
