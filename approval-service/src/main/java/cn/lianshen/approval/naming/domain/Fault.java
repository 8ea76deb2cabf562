package cn.lianshen.approval.naming.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A demand that is not met, under the rule that makes it, should that rule hold.
 *
 * @param parameters what the sentence names
 */
record Fault(String rule, String code, String field, List<String> parameters) {

    static final String NAME = "school.name";

    static Stream<Fault> when(boolean unmet, String rule, String code, String... parameters) {
        return unmet
                ? Stream.of(new Fault(rule, code, NAME, Arrays.asList(parameters)))
                : Stream.empty();
    }

    /** Words found, told together. */
    static Stream<Fault> words(List<String> found, String rule, String code) {
        return when(!found.isEmpty(), rule, code, String.join("、", found));
    }

    Fault at(String otherField) {
        return new Fault(rule, code, otherField, parameters);
    }

    Fault under(String otherRule) {
        return new Fault(otherRule, code, field, parameters);
    }
}
