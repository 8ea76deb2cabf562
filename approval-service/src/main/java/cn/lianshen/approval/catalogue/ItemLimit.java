package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.clock.domain.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a county sets for an item.
 *
 * @param confirm to be confirmed with the county before it is relied on
 */
public record ItemLimit(
        String item,
        Limit limit,
        boolean confirm,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Row {

    @Override
    public String code() {
        return item;
    }
}
