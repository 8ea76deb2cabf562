package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.StoredCase;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Cases as this instance last saw them, so that the next step need not replay what it knows.
 * Another instance may have moved them on since; only the write itself, which names the version,
 * can tell.
 */
@Component
final class RecentCases {
    /** Some kilobytes each. */
    private static final long MOST = 2_000;

    private final Cache<UUID, StoredCase> cases = Caffeine.newBuilder().maximumSize(MOST).build();

    /** The case, if it is remembered at exactly this version. */
    Optional<StoredCase> at(UUID caseId, int version) {
        var known = cases.getIfPresent(caseId);
        return known != null && known.approvalCase().version() == version
                ? Optional.of(known)
                : Optional.empty();
    }

    void remember(StoredCase seen) {
        cases.put(seen.caseId(), seen);
    }
}
