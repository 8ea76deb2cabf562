package cn.lianshen.approval.draft.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a save answers.
 *
 * @param expiresAt when it is removed unless it is saved again
 */
record SavedDraft(
        UUID draftId, int version, Instant savedAt, Instant expiresAt, List<Hint> hints) {}
