package cn.lianshen.registry.exchange.domain;

import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.registry.institution.domain.Happening.SchoolRestated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (!judge.elsewhere(row) && isKnown(row, known)) {
            return new Same();
        }
        var on = changedOn(row, judge.today());
        var faults = new ArrayList<>(row.faults());
        faults.addAll(judge.faults(row));
        against(known, row, on, faults);
        return faults.isEmpty() ? enter(row, known, on) : new Refuse(faults);
    }

    private static boolean isKnown(Row row, Known known) {
        return saysAgain(row, known.state()) || saysAgain(row, known.entered());
    }

    private static boolean saysAgain(Row row, Map<Field, String> known) {
        return !known.isEmpty() && row.says(known);
    }

    private static LocalDate changedOn(Row row, LocalDate today) {
        var told = row.get(Field.CHANGED_ON);
        return told.isEmpty() ? today : LocalDate.parse(told);
    }

    private static void against(Known known, Row row, LocalDate on, List<Fault> faults) {
        if (known.numberTaken()) {
            faults.add(Fault.at(row.number(), Field.LICENCE_NUMBER, "number-in-register"));
        }
        if (known.fromCases()) {
            faults.add(new Fault(row.number(), "", "kept-by-cases"));
        }
        if (known.codeTaken()) {
            faults.add(Fault.at(row.number(), Field.CREDIT_CODE, "code-in-register"));
        }
        if (known.enteredOn() != null && on.isBefore(known.enteredOn())) {
            faults.add(Fault.at(row.number(), Field.CHANGED_ON, "changed-before-last"));
        }
    }

    private static Plan enter(Row row, Known known, LocalDate on) {
        var id = Objects.requireNonNull(known.id(), "a row without faults has a number");
        var school = Statement.school(row);
        return known.enteredOn() == null
                ? new Enter(row.number(), id, true, school.validFrom(), school)
                : new Enter(row.number(), id, false, on, new SchoolRestated(school));
    }
}
