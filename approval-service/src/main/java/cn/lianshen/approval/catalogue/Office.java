package cn.lianshen.approval.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office as its papers show it (落款机关).
 *
 * @param name as on its seal
 * @param sign short sign before its numbers (机关代字)
 * @param reviewBody who reviews its acts. Source: 行政复议法 art. 24
 * @param court before which it is sued, or general words
 */
public record Office(String name, String sign, String reviewBody, String court) {
    private static final String COMPETENT_COURT = "有管辖权的人民法院";

    /** What the county does not say itself is told in words that are right everywhere. */
    static Office of(Profile county, Bureau bureau) {
        var place = county.placeName().value();
        var papers = county.papers();
        if (papers == null) {
            var name = place + bureau.name();
            return new Office(name, name, place + "人民政府", COMPETENT_COURT);
        }
        var name = or(papers.office(), place + bureau.name());
        return new Office(
                name,
                or(papers.sign(), name),
                or(papers.reviewBody(), place + "人民政府"),
                or(papers.court(), COMPETENT_COURT));
    }

    private static String or(@Nullable String told, String otherwise) {
        return Objects.requireNonNullElse(told, otherwise);
    }
}
