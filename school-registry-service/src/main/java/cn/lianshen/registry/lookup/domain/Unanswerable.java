package cn.lianshen.registry.lookup.domain;

/**
 * Why a look-up cannot be answered.
 *
 * @param field the criterion at fault
 * @param code names the sentence that tells the visitor what to do
 */
public record Unanswerable(String field, String code) implements Lookup {}
