package cn.lianshen.approval.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One material of the shared list (材料).
 *
 * @param content what it holds, or who issues it
 * @param sharedFrom bureaus, by code, from whose data it is fetched instead of being asked for
 * @param safety fire, building safety, hygiene or the record of staff: never tolerable, never only
 *     promised
 * @param sharedBase a data base of no single bureau from which it is fetched, in words
 */
public record Material(
        String code,
        String name,
        String nameEn,
        String content,
        List<String> sharedFrom,
        @Nullable String sharedBase,
        Tolerable tolerable,
        boolean safety,
        Form form,
        String source,
        Confidence confidence)
        implements Named {

    /**
     * 容缺: whether acceptance may go on while it is missing; a default that each county confirms.
     */
    public enum Tolerable {
        NO,
        YES,
        CONDITIONAL,
        /** Fetched or held by the platform, so that it cannot be missing. */
        NOT_NEEDED
    }

    /** In which form it is handed in. */
    public enum Form {
        /** Electronic original with electronic signature or seal. */
        ELECTRONIC,
        /** Copy, checked against shared data. */
        COPY,
        /** Paper original. */
        ORIGINAL,
        /** Nothing is handed in. */
        NONE
    }
}
