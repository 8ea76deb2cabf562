package cn.lianshen.registry.exchange.domain;

/** What a cell came to. */
public sealed interface Value {

    /**
     * Something that can be used.
     *
     * @param text in the one spelling in which values are compared and kept; empty for none
     */
    record Right(String text) implements Value {}

    /**
     * Something that cannot.
     *
     * @param code of what is wrong
     */
    record Wrong(String code) implements Value {}
}
