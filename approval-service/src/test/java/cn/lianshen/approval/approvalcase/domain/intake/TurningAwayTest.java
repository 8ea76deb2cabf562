package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.inReview;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TurningAwayTest {

    @ParameterizedTest
    @CsvSource({"NOT_NEEDED, NOT_NEEDED", "WRONG_BODY, WRONG_BODY", "NOT_ACCEPTED, NOT_ACCEPTED"})
    void each_ground_ends_the_case_in_its_own_way(TurnedAway ground, CaseState end) {
        var ended = after(filed(), turnAway(EDU, ground));

        assertThat(ended.state()).isEqualTo(end);
        assertThat(ended.state().closed()).isTrue();
    }

    @Test
    void whoever_came_to_the_wrong_body_is_told_the_right_one() {
        var silent =
                new TurnAwayApplication(
                        EDU, TurnedAway.WRONG_BODY, " ", "不属于本机关职权", MONDAY, CALENDAR);

        assertThat(refusal(silent.decide(filed())).code()).isEqualTo("competent-body-required");
        assertThat(refusal(silent.decide(filed())).field()).isEqualTo("competentBody");
        assertThat(
                        event(
                                        turnAway(EDU, TurnedAway.WRONG_BODY).decide(filed()),
                                        ApplicationTurnedAway.class)
                                .competentBody())
                .isEqualTo("RS");
    }

    @ParameterizedTest
    @EnumSource(TurnedAway.class)
    void nobody_is_turned_away_without_a_reason(TurnedAway ground) {
        assertThat(
                        code(
                                new TurnAwayApplication(EDU, ground, "RS", null, MONDAY, CALENDAR)
                                        .decide(filed())))
                .isEqualTo("reason-required");
    }

    @Test
    void the_precheck_can_turn_away_too() {
        var looking = AFiling.with(Need.PRECHECK).filedOn(MONDAY);

        assertThat(after(looking, turnAway(EDU, TurnedAway.WRONG_BODY)).state())
                .isEqualTo(CaseState.WRONG_BODY);
    }

    @Test
    void only_the_lead_turns_away() {
        assertThat(code(turnAway(MZ, TurnedAway.NOT_ACCEPTED).decide(filed())))
                .isEqualTo("not-the-lead");
    }

    @Test
    void what_is_accepted_is_not_turned_away_nor_anything_twice() {
        var ended = after(filed(), turnAway(EDU, TurnedAway.NOT_NEEDED));

        assertThat(code(turnAway(EDU, TurnedAway.NOT_ACCEPTED).decide(inReview())))
                .isEqualTo("not-awaiting-acceptance");
        assertThat(code(turnAway(EDU, TurnedAway.NOT_NEEDED).decide(ended)))
                .isEqualTo("not-awaiting-acceptance");
    }

    private static TurnAwayApplication turnAway(Actor actor, TurnedAway ground) {
        var body = ground == TurnedAway.WRONG_BODY ? "RS" : null;
        return new TurnAwayApplication(actor, ground, body, "不属于本机关职权", MONDAY, CALENDAR);
    }
}
