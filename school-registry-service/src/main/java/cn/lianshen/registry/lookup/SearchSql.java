package cn.lianshen.registry.lookup;

import cn.lianshen.registry.lookup.domain.Criteria;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a look-up. Whether to sort what the indexes find or to go through the names in
 * their order depends on how much is found, and no statistics know that of words that occur
 * together. So it is tried: what the indexes find is sorted as long as it is {@value #FEW} at most;
 * of more than that, the first in the order of the names are soon met ({@code OFFSET 0} keeps the
 * planner from thinking otherwise).
 */
final class SearchSql {
    /**
     * Sorting so many takes some milliseconds; going through names until one in forty is met, too.
     */
    static final int FEW = 5_000;

    private final String text;
    private final Map<String, Object> parameters;

    private SearchSql(String text, Map<String, Object> parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    /**
     * @param after where the page before ended; null for the first one
     * @param limit most rows
     */
    static SearchSql of(Criteria criteria, @Nullable Position after, int limit) {
        var conditions = Conditions.of(criteria);
        var parameters = new LinkedHashMap<>(conditions.parameters());
        parameters.put("few", FEW);
        parameters.put("limit", limit);
        if (after != null) {
            parameters.put("afterName", after.nameKey());
            parameters.put("afterId", after.id());
        }
        var behind = after == null ? "true" : "(i.name_key, i.id) > (:afterName, :afterId)";
        return new SearchSql(text(conditions, behind), parameters);
    }

    private static String text(Conditions conditions, String behind) {
        return """
            WITH hits AS MATERIALIZED (
                SELECT i.id, i.name_key FROM projected.institutions i WHERE %1$s LIMIT :few + 1),
            found AS MATERIALIZED (SELECT count(*) <= :few AS few FROM hits),
            page AS (
                (SELECT i.id, i.name_key FROM hits i
                 WHERE (SELECT few FROM found) AND %2$s ORDER BY i.name_key, i.id LIMIT :limit)
                UNION ALL
                (SELECT i.id, i.name_key FROM (
                     SELECT %3$s FROM projected.institutions i
                     WHERE %4$s AND %2$s ORDER BY i.name_key, i.id OFFSET 0) i
                 WHERE NOT (SELECT few FROM found) AND %5$s LIMIT :limit))
            SELECT e.entry FROM page i JOIN projected.institution_entries e ON e.institution_id = i.id
            ORDER BY i.name_key, i.id
            """
                .formatted(
                        conditions.indexed(),
                        behind,
                        conditions.columns(),
                        conditions.inOrder(),
                        conditions.besides());
    }

    String text() {
        return text;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
