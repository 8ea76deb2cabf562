package cn.lianshen.identity.directory;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Filters of RFC 7644 section 3.4.2.2, with the operators that a list of people needs. */
final class Filter {
    private static final int MOST = 50;

    private final Tokens tokens;
    private int conditions;

    private Filter(String text) {
        this.tokens = new Tokens(text);
    }

    /**
     * Reads a filter; an empty one lets all pass.
     *
     * @throws InvalidFilter when it cannot be read, or names an attribute that there is not
     */
    static Predicate<ScimUser> of(String text) {
        if (text.isBlank()) {
            return _ -> true;
        }
        var reader = new Filter(text);
        var whole = reader.either();
        reader.tokens.end();
        return whole;
    }

    private Predicate<ScimUser> either() {
        var left = both();
        while (tokens.skips("or")) {
            left = left.or(both());
        }
        return left;
    }

    private Predicate<ScimUser> both() {
        var left = one();
        while (tokens.skips("and")) {
            left = left.and(one());
        }
        return left;
    }

    private Predicate<ScimUser> one() {
        if (++conditions > MOST) {
            throw new InvalidFilter("more than " + MOST + " conditions");
        }
        if (tokens.skips("not")) {
            return one().negate();
        }
        return tokens.skips("(") ? group() : condition();
    }

    private Predicate<ScimUser> group() {
        var inner = either();
        tokens.expect(")");
        return inner;
    }

    private Predicate<ScimUser> condition() {
        String path = tokens.word().toLowerCase(Locale.ROOT);
        String operator = tokens.word().toLowerCase(Locale.ROOT);
        known(path);
        if (operator.equals("pr")) {
            return user -> !of(user, path).isEmpty();
        }
        var matches = matching(operator);
        String wanted = folded(tokens.value());
        return user -> of(user, path).stream().anyMatch(has -> matches.test(folded(has), wanted));
    }

    private static BiPredicate<String, String> matching(String operator) {
        return switch (operator) {
            case "eq" -> String::equals;
            case "ne" -> (has, wanted) -> !has.equals(wanted);
            case "co" -> String::contains;
            case "sw" -> String::startsWith;
            case "ew" -> String::endsWith;
            default -> throw new InvalidFilter("no such operator: " + operator);
        };
    }

    private static void known(String path) {
        if (ScimUser.NOBODY.values(path) == null) {
            throw new InvalidFilter("no such attribute: " + path);
        }
    }

    private static List<String> of(ScimUser user, String path) {
        var values = user.values(path);
        return values == null ? List.of() : values;
    }

    /** None of our attributes is case-exact but {@code id}, whose letters are small anyway. */
    private static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
