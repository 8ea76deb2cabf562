package cn.lianshen.cipher.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A column of sealed fields, in a table of this service.
 *
 * @param column of type bytea
 * @param key the primary key's columns, in its order
 */
public record SealedColumn(String table, String column, List<Key> key) {

    /**
     * A column of a primary key.
     *
     * @param type as PostgreSQL names it, e.g. {@code uuid}
     * @param first a value that sorts before every other
     */
    public record Key(String name, String type, String first) {

        public static Key uuid(String name) {
            return new Key(name, "uuid", "00000000-0000-0000-0000-000000000000");
        }

        public static Key integer(String name) {
            return new Key(name, "int", "-1");
        }

        public static Key text(String name) {
            return new Key(name, "text", "");
        }
    }

    /**
     * Where the field of one row is stored, for sealing and opening.
     *
     * @param values of the primary key, in its order
     */
    public String place(Object... values) {
        return place(Arrays.stream(values).map(Object::toString).toList());
    }

    String place(List<String> values) {
        return name() + "/" + String.join("/", values);
    }

    String name() {
        return table + "." + column;
    }

    List<String> first() {
        return key.stream().map(Key::first).toList();
    }

    /** Rows after a key; parameters are the key's values as text, then how many. */
    String after() {
        return "SELECT %s, %s FROM %s WHERE (%s) > (%s) ORDER BY %s LIMIT $%d"
                .formatted(
                        column,
                        key.stream()
                                .map(part -> part.name() + "::text")
                                .collect(Collectors.joining(", ")),
                        table,
                        names(),
                        parameters(1),
                        names(),
                        key.size() + 1);
    }

    /** Puts $1 in the place of $2 in one row; then come the key's values as text. */
    String replace() {
        return "UPDATE %s SET %s = $1 WHERE %s = $2 AND (%s) = (%s)"
                .formatted(table, column, column, names(), parameters(3));
    }

    private String names() {
        return key.stream().map(Key::name).collect(Collectors.joining(", "));
    }

    private String parameters(int from) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> "$" + (from + i) + "::text::" + key.get(i).type())
                .collect(Collectors.joining(", "));
    }
}
