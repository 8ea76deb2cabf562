package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on.
 *
 * @param confirm to be confirmed with the county before it is relied on
 * @param general holds everywhere; the county's profile says nothing of it
 * @param source law or document; null for what follows from the rows beside it
 */
record Ground(
        boolean confirm,
        boolean general,
        @Nullable String note,
        @Nullable String source,
        @Nullable Confidence confidence) {
    static final Ground FOLLOWS = new Ground(false, false, null, null, null);

    static Ground of(boolean confirm, @Nullable String note, String source, Confidence confidence) {
        return new Ground(confirm, false, note, source, confidence);
    }

    static Ground general(
            boolean confirm, @Nullable String note, String source, Confidence confidence) {
        return new Ground(confirm, true, note, source, confidence);
    }
}
