package cn.lianshen.registry.lookup;

/**
 * A code with its words.
 *
 * @param code for programs; does not change with the language
 * @param text for people, in the visitor's language
 */
record Labelled(String code, String text) {}
