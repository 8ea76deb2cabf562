package cn.lianshen.approval.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows by code, in the order of the file. */
public final class Table<R> {

    private final String what;
    private final Map<String, R> rows;

    Table(String what, Map<String, R> rows) {
        this.what = what;
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public boolean has(String code) {
        return rows.containsKey(code);
    }

    /**
     * The row that must be there.
     *
     * @throws NotInCatalogue if there is no such row
     */
    public R get(String code) {
        R row = rows.get(code);
        if (row == null) {
            throw new NotInCatalogue(what, code);
        }
        return row;
    }

    public Collection<R> all() {
        return rows.values();
    }

    public Set<String> codes() {
        return rows.keySet();
    }

    /** For messages that tell the caller what would be known. */
    public List<String> sorted() {
        return rows.keySet().stream().sorted().toList();
    }
}
