package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.SchoolKind;
import cn.lianshen.approval.routing.domain.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of institution (机构类别).
 *
 * @param idKind two digits of the school identifier (学校标识码); null when the kind has none
 * @param typeCode three digits of the type code (办学类型码); null when not known
 * @param licenceDigit level digit of the licence number (办学许可证编号); null when none is issued
 * @param outOfScope code of the rule by which it is not licensed here
 */
public record Kind(
        String code,
        String name,
        String nameEn,
        List<Stage> stages,
        Compulsory compulsory,
        ForProfit forProfit,
        boolean subjectTraining,
        @Nullable String idKind,
        @Nullable String typeCode,
        @Nullable Integer licenceDigit,
        String approvalLevel,
        boolean expertReview,
        boolean recognisedNotLicensed,
        @Nullable String outOfScope,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Named {

    /** Whether it teaches a compulsory stage (义务教育). */
    public enum Compulsory {
        NO,
        YES,
        /**
         * It may; the rules for compulsory education hold until the founder shows that it does not.
         */
        MAY
    }

    /** Whether it may be for-profit (营利性); the stop rules decide, this is for guides. */
    public enum ForProfit {
        YES,
        NO,
        IF_NOT_COMPULSORY
    }

    /** The rules for compulsory education hold for it, as long as it may teach such a stage. */
    public boolean holdsCompulsoryRules() {
        return compulsory != Compulsory.NO;
    }

    /** The kind as the rules look at it. */
    public SchoolKind toDomain() {
        return new SchoolKind(
                code(),
                Set.copyOf(stages()),
                holdsCompulsoryRules(),
                subjectTraining(),
                expertReview(),
                outOfScope());
    }
}
