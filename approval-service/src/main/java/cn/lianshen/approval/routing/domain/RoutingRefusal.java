package cn.lianshen.approval.routing.domain;

/**
 * One reason why the application cannot go on.
 *
 * @param rule code of the rule, for example {@code FB01}; its sentence stands in the catalogue
 * @param field the application's field that the rule looks at, for example {@code classification}
 * @param source law or policy, with article
 */
public record RoutingRefusal(String rule, String field, String source) {}
