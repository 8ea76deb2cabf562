package cn.lianshen.approval.catalogue;

import java.util.List;

/**
 * One of the seven items (事项).
 *
 * @param entryModes ways in, for example {@code direct}; empty when there is only one
 * @param result what the applicant ends up with (办理结果)
 */
public record Item(
        String code,
        String name,
        String nameEn,
        Nature nature,
        Applicant applicant,
        List<EntryMode> entryModes,
        String result,
        String legalBasis,
        String source,
        Confidence confidence)
        implements Named {

    /** Whether the licensing law (行政许可法) holds for it: hearing, reasons, extension. */
    public enum Nature {
        LICENCE,
        SUPERVISION
    }

    public enum Applicant {
        /** 举办者. */
        FOUNDER,
        /** 决策机构. */
        BOARD,
        /** 学校. */
        SCHOOL
    }

    /** One way into the item, open when its condition is met (申请方式). */
    public record EntryMode(
            String code,
            String name,
            String nameEn,
            String condition,
            String source,
            Confidence confidence)
            implements Named {}

    /** Whether the code names a way into this item. */
    public boolean hasEntryMode(String code) {
        return entryModes.stream().anyMatch(mode -> mode.code().equals(code));
    }
}
