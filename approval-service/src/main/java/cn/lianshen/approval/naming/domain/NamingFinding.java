package cn.lianshen.approval.naming.domain;

import java.util.List;

/**
 * One thing that a naming rule says about a name.
 *
 * @param rule code of the rule, for example {@code NM11}
 * @param fault which of the rule's demands, for example {@code district-without-city}; rule and
 *     fault together name the sentence
 * @param field the application's field to be changed
 * @param source law or policy, with article
 * @param parameters what the sentence names, in the order of its places
 */
public record NamingFinding(
        String rule,
        String fault,
        Level level,
        String field,
        String source,
        List<String> parameters) {

    public NamingFinding {
        parameters = List.copyOf(parameters);
    }

    public boolean blocks() {
        return level == Level.BLOCK;
    }
}
