package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.OpinionHappening.ConsentPresumed;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationCompleted;
import cn.lianshen.notification.notice.domain.OpinionHappening.ConsultationOpened;
import cn.lianshen.notification.notice.domain.OpinionHappening.MaterialsReplaced;
import cn.lianshen.notification.notice.domain.OpinionHappening.MaterialsSentBack;
import cn.lianshen.notification.notice.domain.OpinionHappening.OpinionRecorded;
import cn.lianshen.notification.notice.domain.OpinionHappening.OpinionReopened;
import java.util.List;
import java.util.stream.Stream;

/** The bureaus' opinions, and the materials that they rest on. */
final class OpinionNotices {

    private OpinionNotices() {}

    static List<Notice> of(OpinionHappening happening, FollowedCase it) {
        return switch (happening) {
            case ConsultationOpened(var asked) when asked.isEmpty() -> List.of();
            case ConsultationOpened(var asked) -> opened(asked, it);
            case OpinionRecorded(var bureau) ->
                    it.toFounder("opinion-recorded", Facts.none().bureau(bureau));
            case ConsentPresumed(var bureau) -> presumed(Facts.none().bureau(bureau), bureau, it);
            case ConsultationCompleted(var objections) -> completed(objections, it);
            case OpinionReopened again -> reopened(again, it);
            case MaterialsSentBack(var materials) ->
                    it.toFounder("materials-sent-back", it.leadFacts().materials(materials));
            case MaterialsReplaced(var materials) ->
                    it.toLead("materials-replaced", it.leadFacts().materials(materials));
        };
    }

    private static List<Notice> opened(List<Consultation> asked, FollowedCase it) {
        var bureaus = asked.stream().map(Consultation::bureau).toList();
        var toFounder = it.toFounder("consultation-opened", Facts.none().bureaus(bureaus));
        var toBureaus = asked.stream().map(each -> opinionDue(each, it));
        return Stream.concat(toFounder.stream(), toBureaus).toList();
    }

    private static Notice opinionDue(Consultation asked, FollowedCase it) {
        return it.toBureau(asked.bureau(), "opinion-due", Facts.none().by(asked.deadline()));
    }

    private static List<Notice> reopened(OpinionReopened again, FollowedCase it) {
        var facts = Facts.none().bureau(again.bureau()).materials(again.materials());
        var byThen = facts.by(again.deadline());
        return List.of(
                it.founderIsTold("opinion-reopened", facts),
                it.toBureau(again.bureau(), "opinion-due-again", byThen));
    }

    private static List<Notice> presumed(Facts facts, String bureau, FollowedCase it) {
        return List.of(
                it.founderIsTold("consent-presumed", facts),
                it.toBureau(bureau, "own-consent-presumed", facts));
    }

    private static List<Notice> completed(List<String> objections, FollowedCase it) {
        var decide = Facts.none().by(it.promise());
        return List.of(
                it.founderIsTold("consultation-completed", it.leadFacts()),
                objections.isEmpty()
                        ? it.leadIsTold("decision-due", decide)
                        : it.leadIsTold(
                                "decision-due-with-objections", decide.bureaus(objections)));
    }
}
