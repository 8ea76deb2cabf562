package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.Conditions.Board;
import cn.lianshen.approval.routing.domain.PreconditionRule.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The preconditions that can be judged on told facts; all others are an officer's. A rule whose
 * last word is {@code UNTOLD} can only refuse: what it does not look at is still to be judged.
 */
public final class PreconditionRules {
    private static final int PREPARATION_YEARS = 3;
    private static final int ANNOUNCED_MONTHS = 6;
    private static final int LEAST_BOARD = 5;
    private static final int SMALL_STAFF = 20;

    /** 筹设批准书三年内有效: 民办教育促进法 14. */
    static final PreconditionRule PREPARATION_GOOD =
            new PreconditionRule(
                    "PC04",
                    "RT13",
                    "preparation.approvedOn",
                    (it, on) -> Told.of(prepared(it.preparedOn(), on)));

    /** 足额缴纳: 民办教育促进法实施条例 21. */
    static final PreconditionRule FUND_PAID =
            PreconditionRule.of(
                    "PC07", "conditions.fundPaidYuan", (it, on) -> Told.of(fundPaid(it)));

    /** 五人以上，三分之一以上有五年经验: 民办教育促进法 21. */
    static final PreconditionRule BOARD =
            PreconditionRule.of(
                    "PC08",
                    "conditions.board",
                    (it, on) ->
                            ofBoard(
                                    it,
                                    board ->
                                            board.members() >= LEAST_BOARD
                                                    && board.experienced() * 3L
                                                            >= board.members()));

    /** 负责人条件: 民办教育促进法实施条例 25. */
    static final PreconditionRule BOARD_HEAD =
            PreconditionRule.of(
                    "PC09",
                    "conditions.board.headQualifies",
                    (it, on) -> ofBoard(it, Board::headQualifies));

    /** 义务教育学校决策机构: 民办教育促进法实施条例 26. */
    static final PreconditionRule COMPULSORY_BOARD =
            PreconditionRule.of(
                    "PC10",
                    "conditions.board",
                    (it, on) ->
                            Told.all(
                                    ofBoard(it, Board::allChinese),
                                    ofBoard(it, Board::delegatedSeat)));

    /** 监督机构: 民办教育促进法实施条例 27. */
    static final PreconditionRule SUPERVISION =
            PreconditionRule.of(
                    "PC11", "conditions.supervision", (it, on) -> Told.of(supervised(it)));

    /** 分立、合并: 清算、三分之二: 民办教育促进法 53. */
    static final PreconditionRule RESHAPED =
            PreconditionRule.of(
                    "PC14", "conditions", (it, on) -> Told.all(liquidated(it), twoThirds(it)));

    /** 举办者变更: 民办教育促进法 54; the new founder is the officers' to judge. */
    static final PreconditionRule FOUNDER_CHANGED =
            PreconditionRule.of(
                    "PC17",
                    "conditions",
                    (it, on) ->
                            Told.all(
                                    Told.of(it.told().agreementSigned()),
                                    liquidated(it),
                                    twoThirds(it),
                                    Told.UNTOLD));

    /** 法定代表人由负责人或者校长担任: 民办教育促进法 23. */
    static final PreconditionRule LEGAL_REPRESENTATIVE =
            PreconditionRule.of("PC20", "school.legalRepresentative", (it, on) -> represents(it));

    /** 聘任、解聘校长: 民办教育促进法实施条例 26. */
    static final PreconditionRule PRINCIPAL_VOTED =
            PreconditionRule.of("PC21", "conditions.boardVote", (it, on) -> twoThirds(it));

    /** 转为营利性: 清算; title, taxes and the origin of capital are the officers' to judge. */
    static final PreconditionRule CONVERTED =
            PreconditionRule.of(
                    "PC22",
                    "conditions.liquidated",
                    (it, on) -> Told.all(liquidated(it), Told.UNTOLD));

    /** 拟终止前六个月公告: 民办教育促进法实施条例 50; 学生安置: 民办教育促进法 57. */
    static final PreconditionRule ENDING_ANNOUNCED =
            PreconditionRule.of(
                    "PC23",
                    "conditions.announcedOn",
                    (it, on) ->
                            Told.all(
                                    Told.of(announced(it.told().announcedOn(), on)),
                                    twoThirds(it),
                                    Told.of(it.told().pupilsPlaced())));

    /** 清算组五人以上且为单数: 浙财资产〔2018〕26号. */
    static final PreconditionRule LIQUIDATION_GROUP =
            PreconditionRule.of(
                    "PC28",
                    "conditions.liquidationGroup",
                    (it, on) -> Told.of(groupRight(it.told().liquidationGroup())));

    public static final List<PreconditionRule> ALL =
            List.of(
                    PREPARATION_GOOD,
                    FUND_PAID,
                    BOARD,
                    BOARD_HEAD,
                    COMPULSORY_BOARD,
                    SUPERVISION,
                    RESHAPED,
                    FOUNDER_CHANGED,
                    LEGAL_REPRESENTATIVE,
                    PRINCIPAL_VOTED,
                    CONVERTED,
                    ENDING_ANNOUNCED,
                    LIQUIDATION_GROUP);

    private PreconditionRules() {}

    /** The rule of a precondition that can be judged so. */
    public static Optional<PreconditionRule> of(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private static @Nullable Boolean prepared(@Nullable LocalDate approved, LocalDate on) {
        return approved == null ? null : !on.isAfter(approved.plusYears(PREPARATION_YEARS));
    }

    private static @Nullable Boolean announced(@Nullable LocalDate day, LocalDate on) {
        return day == null ? null : !on.isBefore(day.plusMonths(ANNOUNCED_MONTHS));
    }

    private static @Nullable Boolean fundPaid(Readiness it) {
        var paid = it.told().fundPaidYuan();
        var planned = it.fundYuan();
        if (paid == null || planned == null) {
            return null;
        }
        return paid >= planned;
    }

    private static Told ofBoard(Readiness it, Function<Board, @Nullable Boolean> question) {
        var board = it.told().board();
        return board == null ? Told.UNTOLD : Told.of(question.apply(board));
    }

    private static @Nullable Boolean supervised(Readiness it) {
        var body = it.told().supervision();
        if (body == null) {
            return null;
        }
        var seats = body.partySeat() && body.staffMembers() * 3L >= body.members();
        return !body.boardRelatives()
                && body.members() > 0
                && (body.staff() < SMALL_STAFF || seats);
    }

    private static Told represents(Readiness it) {
        var person = it.legalRepresentative();
        var board = it.told().board();
        var head = board == null ? null : board.head();
        if (person == null || it.principal() == null) {
            return Told.UNTOLD;
        }
        return person.equals(it.principal())
                ? Told.YES
                : Told.of(head == null ? null : head.equals(person));
    }

    private static Told liquidated(Readiness it) {
        return Told.of(it.told().liquidated());
    }

    private static Told twoThirds(Readiness it) {
        var vote = it.told().boardVote();
        return Told.of(vote == null ? null : vote.twoThirds());
    }

    private static @Nullable Boolean groupRight(@Nullable Integer members) {
        return members == null ? null : members >= LEAST_BOARD && members % 2 == 1;
    }
}
