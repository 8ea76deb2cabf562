package cn.lianshen.approval.approvalcase;

import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;

/** The reply to a filing, stored with it under the founder's key, so that a retry gets the same. */
public record FilingReply(KeyedRequest request, StoredReply reply) {}
