package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's opinion.
 *
 * @param reason needed with an objection
 */
record OpinionRequest(Conclusion conclusion, @Nullable String reason) {}
