package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import cn.lianshen.approval.routing.domain.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sub-type of the change (变更事项), for example {@code PS05e}. */
public record Change(
        String code,
        String name,
        String nameEn,
        Act act,
        Nature nature,
        Item.Applicant applicant,
        Liquidation liquidation,
        BoardVote boardVote,
        Result outcome,
        List<RegistrationAct> registration,
        String legalBasis,
        @Nullable String note,
        String source,
        Confidence confidence)
        implements Named {

    /** What the law calls the act. */
    public enum Act {
        /** 批准. */
        APPROVAL,
        /** 核准. */
        VERIFICATION,
        /** 备案、换证: no licensing basis is left in the law. */
        RECORD,
        /** 重新许可、重新登记. */
        RELICENSING
    }

    /** 财务清算. */
    public enum Liquidation {
        NO,
        YES,
        /** Only on the way to for-profit. */
        TO_FOR_PROFIT
    }

    /** 决策机构表决 (实施条例 26). */
    public enum BoardVote {
        AS_CHARTER_SAYS,
        BOARD,
        /** 三分之二以上, when the charter is amended with it. */
        TWO_THIRDS_IF_CHARTER,
        /** 三分之二以上. */
        TWO_THIRDS
    }
}
