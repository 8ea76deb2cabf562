package cn.lianshen.files.scan;

/** What a scanner found. */
public sealed interface Verdict {

    /** Nothing. */
    record Clean() implements Verdict {}

    /**
     * A virus.
     *
     * @param name as the scanner calls it
     */
    record Infected(String name) implements Verdict {}
}
