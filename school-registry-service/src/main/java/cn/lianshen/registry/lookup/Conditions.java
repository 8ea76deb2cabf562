package cn.lianshen.registry.lookup;

import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.lookup.domain.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row must meet, twice: as indexes answer it all together, and taken apart into what an
 * index in the order of the names answers and what is asked of each row besides.
 */
final class Conditions {
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> indexed = new ArrayList<>();
    private final List<String> inOrder = new ArrayList<>(List.of("true"));
    private final List<String> besides = new ArrayList<>(List.of("true"));
    private final List<String> columns =
            new ArrayList<>(List.of("i.id", "i.name_key", "i.place_key"));

    static Conditions of(Criteria criteria) {
        var all = new Conditions();
        all.words("name", criteria.name());
        all.place(criteria);
        var number = criteria.licenceNumber();
        all.array("number_keys", "number", number == null ? List.of() : List.of(number.digits()));
        var code = criteria.creditCode();
        all.equal("credit_code", "code", code == null ? null : code.value());
        all.equal("kind", "kind", criteria.kind());
        var state = criteria.state();
        all.equal("state", "state", state == null ? null : state.name());
        return all;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** All of it. */
    String indexed() {
        return String.join(" AND ", indexed);
    }

    /** What indexes in the order of the names answer. */
    String inOrder() {
        return String.join(" AND ", inOrder);
    }

    /** The rest, of the {@link #columns}. */
    String besides() {
        return String.join(" AND ", besides);
    }

    String columns() {
        return String.join(", ", columns);
    }

    /** Pairs find texts; words of not just two characters are compared as a whole besides. */
    private void words(String what, List<NameKey> words) {
        var pairs = pairs(words);
        if (!pairs.isEmpty()) {
            indexed.add("i.%1$s_pairs @> :%1$s".formatted(what));
            parameters.put(what, pairs.toArray(String[]::new));
        }
        for (var i = 0; i < words.size(); i++) {
            var word = what + i;
            var like = "i.%s_key LIKE :%s".formatted(what, word);
            parameters.put(word, "%" + literally(words.get(i).value()) + "%");
            besides.add(like);
            if (words.get(i).length() != 2) {
                indexed.add(like);
            }
        }
    }

    private void place(Criteria criteria) {
        var region = criteria.region();
        if (region == null) {
            words("place", criteria.place());
        } else if (region.length() == 6) {
            equal("region", "region", region);
        } else {
            both("i.region >= :region AND i.region < :beyond");
            parameters.put("region", region);
            parameters.put("beyond", region + ":"); // the character after 9
        }
    }

    private void array(String column, String name, List<String> elements) {
        if (!elements.isEmpty()) {
            var holds = "i." + column + " @> :" + name;
            indexed.add(holds);
            besides.add(holds);
            columns.add("i." + column);
            parameters.put(name, elements.toArray(String[]::new));
        }
    }

    private void equal(String column, String name, @Nullable String value) {
        if (value != null) {
            both("i." + column + " = :" + name);
            parameters.put(name, value);
        }
    }

    private void both(String condition) {
        indexed.add(condition);
        inOrder.add(condition);
    }

    private static List<String> pairs(List<NameKey> words) {
        return words.stream().flatMap(word -> word.pairs().stream()).distinct().toList();
    }

    /** A per cent sign in a name means itself. */
    private static String literally(String fragment) {
        return fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
