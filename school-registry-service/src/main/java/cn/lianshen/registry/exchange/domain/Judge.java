package cn.lianshen.registry.exchange.domain;

import cn.lianshen.registry.classification.domain.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a row that says something new must hold to.
 *
 * @param region GB/T 2260 code of the officer's county: nobody enters another county's schools
 * @param mayProfit whether a kind may be for-profit
 */
public record Judge(String region, LocalDate today, Predicate<String> mayProfit) {

    /** All that is wrong, besides what reading the cells found. */
    public List<Fault> faults(Row row) {
        var faults = new ArrayList<Fault>();
        Arrays.stream(Field.values())
                .filter(field -> field.needed() && isMissing(row, field))
                .forEach(field -> faults.add(Fault.at(row.number(), field, "value-missing")));
        days(row, faults);
        rules(row, faults);
        numbers(row, faults);
        return faults;
    }

    /** Whether the row speaks of the officer's own county; one that says none is faulty besides. */
    public boolean elsewhere(Row row) {
        var said = row.get(Field.REGION);
        return !said.isEmpty() && !said.equals(region);
    }

    private static boolean isMissing(Row row, Field field) {
        return row.get(field).isEmpty() && !isTold(row, field);
    }

    /** Whether reading the cell found a fault: nothing more is said of it then. */
    private static boolean isTold(Row row, Field field) {
        return row.faults().stream().anyMatch(it -> it.column().equals(field.title()));
    }

    private void days(Row row, List<Fault> faults) {
        for (var field :
                List.of(
                        Field.ESTABLISHED_ON,
                        Field.VALID_FROM,
                        Field.REGISTERED_ON,
                        Field.CHANGED_ON)) {
            require(!after(row.get(field), today.toString()), row, field, "date-in-future", faults);
        }
        var turned = after(row.get(Field.VALID_FROM), row.get(Field.VALID_TO));
        require(!turned, row, Field.VALID_TO, "term-turned-round", faults);
    }

    private void rules(Row row, List<Fault> faults) {
        require(!elsewhere(row), row, Field.REGION, "other-county", faults);
        var profit = row.get(Field.CLASSIFICATION).equals(Classification.FOR_PROFIT.name());
        var may = !profit || mayProfit.test(row.get(Field.KIND));
        require(may, row, Field.CLASSIFICATION, "kind-not-for-profit", faults);
        var together = isMissing(row, Field.CREDIT_CODE) == isMissing(row, Field.REGISTERED_ON);
        require(together, row, Field.REGISTERED_ON, "code-and-day-together", faults);
    }

    private void numbers(Row row, List<Fault> faults) {
        Numbers.wrongInLicence(row.get(Field.LICENCE_NUMBER), region)
                .forEach(code -> faults.add(Fault.at(row.number(), Field.LICENCE_NUMBER, code)));
        Numbers.wrongInCode(row.get(Field.CREDIT_CODE), row.get(Field.REGISTRAR), region)
                .forEach(code -> faults.add(Fault.at(row.number(), Field.CREDIT_CODE, code)));
    }

    /** ISO days compare as texts; where one is missing there is nothing to compare. */
    private static boolean after(String day, String other) {
        return !day.isEmpty() && !other.isEmpty() && day.compareTo(other) > 0;
    }

    private static void require(
            boolean right, Row row, Field field, String code, List<Fault> faults) {
        if (!right && !isTold(row, field)) {
            faults.add(Fault.at(row.number(), field, code));
        }
    }
}
