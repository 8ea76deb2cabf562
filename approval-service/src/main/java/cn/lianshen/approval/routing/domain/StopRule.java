package cn.lianshen.approval.routing.domain;

import java.util.function.Predicate;

/**
 * A forbidden or restricted combination (禁止与限制情形), joined by its code to the row that says where
 * and since when it holds, and with what effect.
 *
 * @param field the application's field to be changed, or looked at again
 * @param hits the words of the rule are met
 * @param reaches its words are not met, but its purpose may be
 */
public record StopRule(
        String code, String field, Predicate<StopCase> hits, Predicate<StopCase> reaches) {

    static StopRule of(String code, String field, Predicate<StopCase> hits) {
        return new StopRule(code, field, hits, asked -> false);
    }

    StopRule alsoReaching(Predicate<StopCase> wider) {
        return new StopRule(code, field, hits, wider);
    }
}
