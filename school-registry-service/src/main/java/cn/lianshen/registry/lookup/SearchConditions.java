package cn.lianshen.registry.lookup;

import cn.lianshen.registry.lookup.domain.Criteria;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** The {@code WHERE} of a look-up: fixed texts with parameters, joined by {@code AND}. */
final class SearchConditions {
    private static final String NAME = "i.name_key LIKE :name";
    private static final String NUMBER =
            "i.id IN (SELECT institution_id FROM licence_holders WHERE number_key = :number)";
    private static final String CODE = "i.credit_code = :code";
    private static final String AFTER =
            "(i.name_key, i.id) > (SELECT name_key, id FROM institutions WHERE id = :after)";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder sql = new StringBuilder();

    static SearchConditions of(Criteria criteria, @Nullable UUID after) {
        var conditions = new SearchConditions();
        if (criteria.name() != null) {
            conditions.add(NAME, "name", "%" + literally(criteria.name().value()) + "%");
        }
        if (criteria.licenceNumber() != null) {
            conditions.add(NUMBER, "number", criteria.licenceNumber().digits());
        }
        if (criteria.creditCode() != null) {
            conditions.add(CODE, "code", criteria.creditCode().value());
        }
        if (after != null) {
            conditions.add(AFTER, "after", after);
        }
        return conditions;
    }

    String sql() {
        return sql.toString();
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return statement.bindValues(parameters);
    }

    private void add(String condition, String name, Object value) {
        sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
        parameters.put(name, value);
    }

    /** A per cent sign in a name means itself. */
    private static String literally(String fragment) {
        return fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
