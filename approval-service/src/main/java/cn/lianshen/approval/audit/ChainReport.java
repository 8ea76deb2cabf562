package cn.lianshen.approval.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the chains found.
 *
 * @param cases looked at
 * @param events looked at
 * @param faults one a case at most: its first
 * @param next the id to go on behind; absent when all has been looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainReport(
        int cases, long events, boolean intact, List<ChainFault> faults, @Nullable UUID next) {

    static ChainReport of(List<CheckedCase> checked, @Nullable UUID next) {
        var faults = checked.stream().flatMap(one -> one.fault().stream()).toList();
        var events = checked.stream().mapToLong(CheckedCase::events).sum();
        return new ChainReport(checked.size(), events, faults.isEmpty(), faults, next);
    }

    ChainReport worded(Function<ChainFault.Kind, String> words) {
        var texts = faults.stream().map(fault -> fault.worded(words.apply(fault.kind()))).toList();
        return new ChainReport(cases, events, intact, texts, next);
    }
}
