package cn.lianshen.approval.approvalcase.domain.staff;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 代办: an officer of the lead helps the founder, never a paid intermediary. */
class AgentTest {

    @ParameterizedTest
    @EnumSource(AgentGround.class)
    void an_officer_helps_with_the_founders_consent(AgentGround ground) {
        assertThat(ACase.events(appoint(EDU, "p-agent", ground, true).decide(filed())))
                .containsExactly(new AgentAppointed("p-agent", ground));
    }

    @Test
    void not_against_the_founders_will() {
        assertThat(code(appoint(EDU, "p-agent", AgentGround.MAJOR, false).decide(filed())))
                .isEqualTo("consent-required");
    }

    @Test
    void one_helps_and_is_named() {
        var helped = after(filed(), appoint(EDU, "p-agent", AgentGround.MAJOR, true));

        assertThat(helped.staffing().agent()).isEqualTo("p-agent");
        assertThat(code(appoint(EDU, "p-other", AgentGround.MAJOR, true).decide(helped)))
                .isEqualTo("agent-already-appointed");
        assertThat(code(appoint(EDU, " ", AgentGround.MAJOR, true).decide(filed())))
                .isEqualTo("text-required");
    }

    @Test
    void only_the_lead_appoints_and_only_while_the_case_lasts() {
        var ended = after(ripe(), new RefusePermission(EDU, "不符合设置标准", MONDAY));

        assertThat(code(appoint(MZ, "p-agent", AgentGround.MAJOR, true).decide(filed())))
                .isEqualTo("not-the-lead");
        assertThat(code(appoint(FOUNDER, "p-agent", AgentGround.MAJOR, true).decide(filed())))
                .isEqualTo("not-the-lead");
        assertThat(code(appoint(EDU, "p-agent", AgentGround.MAJOR, true).decide(ended)))
                .isEqualTo("case-ended");
    }

    @Test
    void who_stays_out_of_the_case_does_not_help_with_it() {
        var biased = new Actor(Actor.Kind.BUREAU, "p-agent", "EDU");
        var recused = after(filed(), new RecuseOfficer(biased, "系举办者近亲属"));

        assertThat(code(appoint(EDU, "p-agent", AgentGround.OTHER, true).decide(recused)))
                .isEqualTo("officer-recused");
    }

    @Test
    void when_the_helper_has_to_stay_out_another_can_help() {
        var helper = new Actor(Actor.Kind.BUREAU, "p-agent", "EDU");
        var alone =
                after(
                        filed(),
                        appoint(EDU, "p-agent", AgentGround.DIFFICULT, true),
                        new RecuseOfficer(helper, "系举办者近亲属"));

        assertThat(alone.staffing().agent()).isNull();
        assertThat(
                        after(alone, appoint(EDU, "p-other", AgentGround.DIFFICULT, true))
                                .staffing()
                                .agent())
                .isEqualTo("p-other");
    }

    private static AppointAgent appoint(
            Actor actor, String agent, AgentGround ground, boolean consented) {
        return new AppointAgent(actor, agent, ground, consented);
    }
}
