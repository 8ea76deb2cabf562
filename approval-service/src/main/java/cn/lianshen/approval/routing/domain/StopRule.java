package cn.lianshen.approval.routing.domain;

import java.util.function.BiPredicate;

/**
 * A forbidden combination (禁止情形), joined by its code to the row that says where and since when it
 * holds.
 *
 * @param field the application's field to be changed, or looked at again
 */
public record StopRule(String code, String field, BiPredicate<ProposedSchool, SchoolKind> hits) {}
