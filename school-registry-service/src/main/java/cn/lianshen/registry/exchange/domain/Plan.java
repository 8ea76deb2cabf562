package cn.lianshen.registry.exchange.domain;

import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.registry.institution.domain.Happening.SchoolRestated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a row does to the register. */
public sealed interface Plan {

    /** Nothing: the register says the same, or officers said the same before. */
    record Same() implements Plan {}

    /**
     * A fact.
     *
     * @param added whether the school is new
     * @param on first day on which it holds
     */
    record Enter(int row, UUID institution, boolean added, LocalDate on, Happening what)
            implements Plan {}

    /** It cannot be entered. */
    record Refuse(List<Fault> faults) implements Plan {}

    static Plan of(Row row, Known known, Judge judge) {
        if (judge.elsewhere(row)) {
            return refuse(row, Field.REGION, "other-county");
        }
        if (isKnown(row, known)) {
            return new Same();
        }
        var faults = new ArrayList<>(row.faults());
        faults.addAll(judge.faults(row));
        taken(row, known, faults);
        return faults.isEmpty() ? enter(row, known, judge.today()) : new Refuse(faults);
    }

    private static boolean isKnown(Row row, Known known) {
        return saysAgain(row, known.state()) || saysAgain(row, known.entered());
    }

    private static boolean saysAgain(Row row, Map<Field, String> known) {
        return !known.isEmpty() && row.says(known);
    }

    private static void taken(Row row, Known known, List<Fault> faults) {
        if (known.numberTaken()) {
            faults.add(Fault.at(row.number(), Field.LICENCE_NUMBER, "number-in-register"));
        } else if (known.fromCases()) {
            faults.add(new Fault(row.number(), "", "kept-by-cases"));
        }
        if (known.codeTaken()) {
            faults.add(Fault.at(row.number(), Field.CREDIT_CODE, "code-in-register"));
        }
    }

    private static Plan enter(Row row, Known known, LocalDate today) {
        var school = Statement.school(row);
        var before = known.enteredOn();
        if (before == null) {
            return new Enter(row.number(), known.id(), true, school.validFrom(), school);
        }
        var told = row.get(Field.CHANGED_ON);
        var on = told.isEmpty() ? today : LocalDate.parse(told);
        return on.isBefore(before)
                ? refuse(row, Field.CHANGED_ON, "changed-before-last")
                : new Enter(row.number(), known.id(), false, on, new SchoolRestated(school));
    }

    private static Plan refuse(Row row, Field field, String code) {
        return new Refuse(List.of(Fault.at(row.number(), field, code)));
    }
}
