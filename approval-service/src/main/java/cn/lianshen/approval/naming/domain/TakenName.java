package cn.lianshen.approval.naming.domain;

import org.jspecify.annotations.Nullable;

/**
 * A name that somebody bears already.
 *
 * @param shortName by which it is commonly known (简称), for example {@code 北大}
 */
public record TakenName(String name, @Nullable String shortName) {}
