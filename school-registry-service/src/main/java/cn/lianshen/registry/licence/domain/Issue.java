package cn.lianshen.registry.licence.domain;

import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One licence that was issued, and what became of it. A re-issue (换证) is a licence of its own.
 *
 * @param region GB/T 2260 code of the county
 * @param ending null while it is the one that counts
 */
public record Issue(Cause cause, String region, LicenceIssued licence, @Nullable Ending ending) {
    /** 换发新证 */
    public static final String SUPERSEDED = "SUPERSEDED";

    /**
     * Why it does not count any more.
     *
     * @param how a {@link cn.lianshen.registry.institution.domain.LicenceEnd}, or {@link
     *     #SUPERSEDED}
     * @param on first day without it
     */
    public record Ending(String how, LocalDate on) {}

    Issue ending(@Nullable Ending other) {
        return new Issue(cause, region, licence, other);
    }

    boolean superseded() {
        return ending != null && ending.how().equals(SUPERSEDED);
    }
}
