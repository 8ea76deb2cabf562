package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.ItemLimit;
import cn.lianshen.approval.catalogue.LimitRow;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.domain.Limit;
import org.jspecify.annotations.Nullable;

/** The limit of one clock, and where it comes from; a what-if limit comes from nowhere. */
record Budget(
        String clock,
        Limit limit,
        @Nullable String source,
        @Nullable Confidence confidence,
        boolean confirm) {

    static Budget of(String clock, LimitRow row) {
        return new Budget(clock, row.limit(), row.source(), row.confidence(), false);
    }

    static Budget of(String clock, ItemLimit row) {
        return new Budget(clock, row.limit(), row.source(), row.confidence(), row.confirm());
    }

    static Budget of(String clock, Profile.OpinionBudget row) {
        return new Budget(clock, row.limit(), row.source(), row.confidence(), row.confirm());
    }

    static Budget of(AssessmentRequest.WhatIf asked) {
        Limit limit = new Limit(asked.amount(), asked.unit());
        return new Budget(asked.name(), limit, null, null, false);
    }
}
