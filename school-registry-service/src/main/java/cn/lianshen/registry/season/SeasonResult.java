package cn.lianshen.registry.season;

import java.util.UUID;

/**
 * A published conclusion.
 *
 * @param result {@code QUALIFIED} 合格, {@code BASICALLY_QUALIFIED} 基本合格, {@code UNQUALIFIED} 不合格
 */
record SeasonResult(UUID institutionId, String name, String result) {}
