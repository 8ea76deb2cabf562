package cn.lianshen.approval.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that is worked on.
 *
 * @param leasedUntil after this somebody else may take it up
 * @param attempts made before
 */
public record ShareJob(UUID caseId, Instant leasedUntil, int attempts) {}
