package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.clock.domain.Limit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a county sets for one stage (环节时限).
 *
 * @param item null when it holds for every item
 */
public record StageBudget(
        Stage stage,
        String name,
        String nameEn,
        @Nullable String item,
        Limit limit,
        boolean confirm,
        @Nullable String note,
        String source,
        Confidence confidence) {

    public enum Stage {
        /** 网上预审, until it is answered. */
        PRECHECK,
        /** From acceptance through inspection to the leaders' decision. */
        REVIEW,
        /** 整改验收, from the rectification to the decision. */
        RECHECK,
        /** 线上办结: a target of its own, its relation to the others untold. */
        ONLINE
    }

    public boolean holdsFor(String asked) {
        return item == null || item.equals(asked);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
