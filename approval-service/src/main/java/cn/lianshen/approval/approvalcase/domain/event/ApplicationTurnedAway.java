package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * The lead did not take the application on, by a dated voucher (不予受理等).
 *
 * @param competentBody code of the body to turn to; only for {@code WRONG_BODY}
 */
public record ApplicationTurnedAway(TurnedAway ground, @Nullable String competentBody)
        implements IntakeEvent {}
