package cn.lianshen.approval.naming.domain;

import cn.lianshen.approval.naming.domain.NamingRule.Applies;
import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is applied for.
 *
 * @param shortName short form to be used besides (简称); null for none
 * @param kind code of the kind of institution; null when the bearer is not a school
 * @param region GB/T 2260 code of the county in which it will stand
 * @param item code of the item, or of the sub-type of a change, for example {@code PS05a}
 * @param on the day whose law holds
 */
public record ProposedName(
        String name,
        @Nullable String shortName,
        Classification classification,
        @Nullable String kind,
        String region,
        String item,
        LocalDate on,
        NameSurroundings surroundings) {

    private static final Set<String> GIVES_NAME =
            Set.of("PS01", "PS02", "PS03", "PS04", "PS05a", "PS05b", "PS05c", "PS05h");

    Applies bearer() {
        if (kind == null) {
            return Applies.OTHER_ENTERPRISE;
        }
        return classification == Classification.FOR_PROFIT
                ? Applies.FOR_PROFIT
                : Applies.NON_PROFIT;
    }

    boolean forProfit() {
        return bearer() == Applies.FOR_PROFIT;
    }

    boolean nonProfit() {
        return bearer() == Applies.NON_PROFIT;
    }

    /** A name that is borne already is not judged anew by a change of something else. */
    boolean isGiven() {
        return kind == null || GIVES_NAME.contains(item);
    }

    boolean founds() {
        return item.equals("PS01") || item.equals("PS02");
    }

    boolean has(Consent consent) {
        return surroundings.consents().contains(consent);
    }
}
