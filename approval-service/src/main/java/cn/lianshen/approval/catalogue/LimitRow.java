package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the law sets (法定时限).
 *
 * @param clock which clock it feeds
 * @param item null when it holds for every item
 * @param change sub-type of a change (变更); null when it holds for the whole item
 * @param bureau whose limit it is, when not the lead's
 * @param act what the registrar does; null when the limit holds for all that it does
 */
public record LimitRow(
        String code,
        ClockKind clock,
        @Nullable String item,
        @Nullable String change,
        @Nullable String bureau,
        @Nullable RegistrationAct act,
        Limit limit,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Row {

    public enum ClockKind {
        /** 网上预审, from filing. */
        PRECHECK,
        /** The applicant's own, for handing in again after a return by the pre-check (重新提交). */
        RESUBMISSION,
        /** 补正告知, from receipt. */
        NOTICE,
        /** The applicant's own, for answering the notice (补正). */
        SUPPLEMENT,
        /** The applicant's own, for what was tolerated as missing (容缺). */
        TOLERANCE,
        /** 承诺核查, from the decision. */
        COMMITMENT,
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
        REGISTRATION_EXTENSION,
        /** The applicant's own, for going to the registrar. */
        REGISTRATION_APPLICATION,
        /** 名称保留. */
        NAME_RESERVATION,
        /** 延续申请, before a licence ends. */
        RENEWAL
    }
}
