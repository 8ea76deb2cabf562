package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.web.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;

/**
 * A filing as it came in.
 *
 * @param body the raw request body, kept as the form and hashed for the idempotency key
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record FilingRequest(String founderId, IdempotencyKey key, byte[] body, FilingForm form) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
