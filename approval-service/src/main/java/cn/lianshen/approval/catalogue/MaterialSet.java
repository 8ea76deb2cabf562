package cn.lianshen.approval.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The materials of one item, or of one way into it (材料清单).
 *
 * @param entryMode null when the item has only one
 * @param change sub-type of a change (变更), for example {@code PS05a}; null elsewhere
 * @param required codes of materials
 */
public record MaterialSet(
        String item,
        @Nullable String entryMode,
        @Nullable String change,
        List<String> required,
        List<Conditional> conditional,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Row {

    /**
     * A material that is asked for only in some cases; the condition in words, and for the engine.
     */
    public record Conditional(String material, When when, String condition, String conditionEn) {}

    /** Conditions that the facts of an application decide, and one for those that they do not. */
    public enum When {
        SEVERAL_FOUNDERS,
        DONATED_ASSETS,
        STATE_ASSETS,
        PUBLIC_SCHOOL,
        KINDERGARTEN_OR_BOARDING,
        CANTEEN,
        TRAINING,
        NON_SUBJECT_TRAINING,
        BY_AGENT,
        FOR_PROFIT,
        /** Decided by an officer, or by a fact that is not asked. */
        OFFICER
    }

    /** The code of what is applied for: the sub-type of a change, else the item. */
    public String matter() {
        return change == null ? item : change;
    }

    @Override
    public String code() {
        return change != null ? change : entryMode != null ? item + "/" + entryMode : item;
    }
}
