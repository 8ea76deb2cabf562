package cn.lianshen.approval.sharing.domain;

/** What a source says. */
public sealed interface SharedAnswer {

    /** It has it. */
    record Found(SharedDocument document) implements SharedAnswer {}

    /** It answers, and has nothing. */
    record NoRecord() implements SharedAnswer {}

    /**
     * It gives no answer, or none that can be read.
     *
     * @param reason for the log; no personal data
     */
    record Unavailable(String reason) implements SharedAnswer {}
}
