package cn.lianshen.registry.classification.domain;

import java.util.Arrays;
import java.util.Optional;

/** Whether the founders may take the school's surplus (分类登记). Source: 民办教育促进法 art. 19. */
public enum Classification {
    /** 非营利性 */
    NON_PROFIT,
    /** 营利性 */
    FOR_PROFIT;

    /** The classification that an event names, or empty for one that this register cannot keep. */
    public static Optional<Classification> named(String code) {
        return Arrays.stream(values()).filter(known -> known.name().equals(code)).findFirst();
    }
}
