package cn.lianshen.approval.approvalcase;

import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a filing, stored with it under the founder's key, so that a retry gets the same.
 *
 * @param draftId the draft that it was made from; null when there is none
 */
public record FilingReply(KeyedRequest request, StoredReply reply, @Nullable UUID draftId) {}
