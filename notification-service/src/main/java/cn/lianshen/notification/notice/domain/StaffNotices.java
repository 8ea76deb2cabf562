package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.StaffHappening.AgentAppointed;
import cn.lianshen.notification.notice.domain.StaffHappening.BreachRecorded;
import cn.lianshen.notification.notice.domain.StaffHappening.CaseHandedOver;
import cn.lianshen.notification.notice.domain.StaffHappening.CaseReleased;
import cn.lianshen.notification.notice.domain.StaffHappening.OfficerRecused;
import java.util.List;

/** Who works on the case, and what went wrong in the work. */
final class StaffNotices {

    private StaffNotices() {}

    static List<Notice> of(StaffHappening happening, FollowedCase it) {
        return switch (happening) {
            case CaseHandedOver(var bureau) ->
                    List.of(it.toBureau(bureau, "case-handed-over", Facts.none()));
            case CaseReleased(var bureau) ->
                    List.of(it.toBureau(bureau, "case-released", Facts.none()));
            case OfficerRecused(var bureau) ->
                    List.of(it.toBureau(bureau, "officer-recused", Facts.none()));
            case AgentAppointed(var ground) ->
                    it.toFounder("agent-appointed", it.leadFacts().and(Facts.AGENT, ground));
            case BreachRecorded(var breach, var bureau) ->
                    it.toLead(
                            "breach-recorded",
                            Facts.none().bureau(bureau).and(Facts.BREACH, breach));
        };
    }
}
