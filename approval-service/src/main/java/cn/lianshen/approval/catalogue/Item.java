package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import cn.lianshen.approval.routing.domain.Result;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the seven items (事项).
 *
 * @param entryModes ways in, for example {@code direct}; empty when there is only one
 * @param changes sub-types of the change (变更); empty for every other item
 * @param outcome what a favourable end leaves; null where the sub-types say it
 * @param registration what the registrar then does; null where the sub-types say it
 * @param result what the applicant ends up with (办理结果), in words
 */
public record Item(
        String code,
        String name,
        String nameEn,
        Nature nature,
        Applicant applicant,
        List<EntryMode> entryModes,
        List<Change> changes,
        @Nullable Result outcome,
        @Nullable List<RegistrationAct> registration,
        String result,
        String legalBasis,
        String source,
        Confidence confidence)
        implements Named {

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
            String conditionEn,
            String source,
            Confidence confidence)
            implements Named {

        String condition(Locale locale) {
            return locale.getLanguage().equals("en") ? conditionEn : condition;
        }
    }

    /** Whether the code names a way into this item. */
    public boolean hasEntryMode(String code) {
        return entryModes.stream().anyMatch(mode -> mode.code().equals(code));
    }

    /** Whether the code names a sub-type of this item. */
    public boolean hasChange(String code) {
        return changes.stream().anyMatch(change -> change.code().equals(code));
    }

    /**
     * The sub-type that must be there.
     *
     * @throws NotInCatalogue if this item has no such sub-type
     */
    public Change change(String code) {
        return changes.stream()
                .filter(change -> change.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInCatalogue("change", code));
    }
}
