package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant tells of the preconditions (前置条件申报), for those alone; what is not told an
 * officer judges.
 *
 * @param announcedOn day on which the intended ending was announced (拟终止公告)
 * @param boardVote how the board voted on what is applied for (决策机构表决)
 * @param liquidated 已财务清算
 * @param pupilsPlaced 学生已妥善安置
 * @param agreementSigned the agreement on the change of founder (举办者变更协议)
 * @param fundPaidYuan what is paid of the opening fund or registered capital, whole yuan (实缴)
 * @param liquidationGroup how many sit in the liquidation group (清算组)
 */
public record Conditions(
        @Nullable LocalDate announcedOn,
        @Nullable Vote boardVote,
        @Nullable Boolean liquidated,
        @Nullable Boolean pupilsPlaced,
        @Nullable Boolean agreementSigned,
        @Nullable Long fundPaidYuan,
        @Nullable Board board,
        @Nullable Supervision supervision,
        @Nullable Integer liquidationGroup) {

    public static final Conditions NONE =
            new Conditions(null, null, null, null, null, null, null, null, null);

    /** A vote of the board. */
    public record Vote(int inFavour, int members) {
        boolean twoThirds() {
            return inFavour * 3L >= members * 2L;
        }
    }

    /**
     * The board (决策机构).
     *
     * @param experienced members with five years in education or more
     * @param head name of its head (负责人)
     * @param headQualifies Chinese, living in China, without a record (中国籍、境内定居、无犯罪和不良记录)
     * @param allChinese every member is a Chinese national
     * @param delegatedSeat the approval body has delegated one member
     */
    public record Board(
            int members,
            int experienced,
            @Nullable String head,
            @Nullable Boolean headQualifies,
            @Nullable Boolean allChinese,
            @Nullable Boolean delegatedSeat) {}

    /**
     * The supervisory body (监督机构), or one or two supervisors of a small school.
     *
     * @param staff how many work in the school
     * @param staffMembers members that the staff has chosen (职工代表)
     * @param partySeat the party organisation has a seat
     * @param boardRelatives a member is a relative of the board's
     */
    public record Supervision(
            int members, int staff, int staffMembers, boolean partySeat, boolean boardRelatives) {}
}
