package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.clock.domain.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the law sets (法定时限).
 *
 * @param clock which clock it feeds
 * @param item null when it holds for every item
 * @param change sub-type of a change (变更); null when it holds for the whole item
 * @param bureau whose limit it is, when not the lead's
 */
public record LimitRow(
        String code,
        ClockKind clock,
        @Nullable String item,
        @Nullable String change,
        @Nullable String bureau,
        Limit limit,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Row {

    public enum ClockKind {
        /** 补正告知, from receipt. */
        NOTICE,
        /** The law's own limit, from acceptance. */
        HARD,
        /** 延长, once, by the head of the body. */
        EXTENSION,
        /** Several bodies deciding jointly (联合办理). */
        JOINT,
        /** 延长 of a joint limit, by the head of government. */
        JOINT_EXTENSION,
        /** A lower body's review before a higher one decides (初审). */
        FIRST_REVIEW,
        /** 送达, from the decision. */
        DELIVERY,
        /** A registrar's own limit, from the application to it. */
        REGISTRATION,
        /** A registrar's extension of its own limit. */
        REGISTRATION_EXTENSION
    }
}
