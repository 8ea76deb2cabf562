package cn.lianshen.approval.approvalcase.store;

import io.r2dbc.spi.Statement;
import java.util.ArrayList;
import java.util.List;

/** One statement in the making: text with numbered parameters, and the values to bind to them. */
final class SqlText {
    private final StringBuilder text = new StringBuilder(1024);
    private final List<Binder> binders = new ArrayList<>();
    private int next = 1;

    /** Binds something to a statement. */
    interface Binder {
        void bind(Statement statement);
    }

    /** Adds plain text, with one value for each question mark in it. */
    SqlText add(String sql, Object... values) {
        var value = 0;
        for (var i = 0; i < sql.length(); i++) {
            var c = sql.charAt(i);
            if (c == '?') {
                text.append(parameter(values[value++]));
            } else {
                text.append(c);
            }
        }
        return this;
    }

    /** Adds text that numbers its own parameters from {@link #nextParameter()} on. */
    SqlText add(String sql, int parameters, Binder binder) {
        text.append(sql);
        next += parameters;
        binders.add(binder);
        return this;
    }

    int nextParameter() {
        return next;
    }

    String text() {
        return text.toString();
    }

    void bindTo(Statement statement) {
        binders.forEach(binder -> binder.bind(statement));
    }

    private String parameter(Object value) {
        var index = next++ - 1;
        binders.add(statement -> statement.bind(index, value));
        return "$" + (index + 1);
    }
}
