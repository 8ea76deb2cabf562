package cn.lianshen.approval.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One material of the shared list (材料).
 *
 * @param content what it holds, or who issues it
 * @param sharedFrom bureaus, by code, from whose data it is fetched instead of being asked for
 * @param safety fire, building safety, hygiene or the record of staff: never tolerable, never only
 *     promised
 * @param sharedBase a data base of no single bureau from which it is fetched, in words
 * @param file what is taken as a file of it; null for what the list says of all
 * @param concerns bureaus, by code, that see it besides the lead and those whose answer rests on
 *     it; null for none
 * @param held whether the platform has it and never asks for it; null for no
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
        @Nullable FileAllowance file,
        @Nullable List<String> concerns,
        @Nullable Boolean held,
        String source,
        Confidence confidence)
        implements Named {

    /** Whether the platform has it. */
    public boolean isHeld() {
        return Boolean.TRUE.equals(held);
    }

    /** Whether the bureau sees it wherever it takes part. */
    public boolean concernsBureau(String bureau) {
        return concerns != null && concerns.contains(bureau);
    }

    /** What is taken as a file of it. */
    public FileAllowance files() {
        return Objects.requireNonNull(file, "filled in when the list was read");
    }

    Material filledIn(FileAllowance ofAll) {
        return file != null
                ? this
                : new Material(
                        code,
                        name,
                        nameEn,
                        content,
                        sharedFrom,
                        sharedBase,
                        tolerable,
                        safety,
                        form,
                        ofAll,
                        concerns,
                        held,
                        source,
                        confidence);
    }

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
