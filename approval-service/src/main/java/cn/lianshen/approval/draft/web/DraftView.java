package cn.lianshen.approval.draft.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its founder reads it.
 *
 * @param expiresAt when it is removed unless it is saved again
 * @param filedAs the case that was filed from it, if any
 * @param form the JSON object exactly as it was saved
 */
record DraftView(
        UUID draftId,
        int version,
        Instant createdAt,
        Instant savedAt,
        Instant expiresAt,
        @Nullable UUID filedAs,
        List<Hint> hints,
        @JsonRawValue @Schema(type = "object") String form) {}
