package cn.lianshen.registry.exchange.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers the numbers of one file's rows: each school stands in it once. */
public final class Doubles {
    private final Set<String> seen = new HashSet<>();

    /** Faults of a row whose numbers stood in an earlier one. */
    public List<Fault> of(Row row) {
        var faults = new ArrayList<Fault>();
        for (var field : List.of(Field.LICENCE_NUMBER, Field.CREDIT_CODE)) {
            var number = row.get(field);
            if (!number.isEmpty() && !seen.add(number)) {
                faults.add(Fault.at(row.number(), field, "doubled-row"));
            }
        }
        return faults;
    }
}
