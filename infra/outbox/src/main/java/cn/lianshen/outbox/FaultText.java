package cn.lianshen.outbox;

import org.jspecify.annotations.Nullable;

/** What is written down about a fault: short, and storable by PostgreSQL whatever came in. */
final class FaultText {
    private static final int LONGEST = 1000;

    private FaultText() {}

    static String of(Throwable fault) {
        var text = fault instanceof PermanentFault ? fault.getMessage() : fault.toString();
        var known = text == null ? fault.getClass().getName() : text;
        return storable(known.length() > LONGEST ? known.substring(0, LONGEST) : known);
    }

    /** PostgreSQL's text knows no NUL. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }
}
