package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.Happening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.Happening.ApplicationFiled;
import cn.lianshen.notification.notice.domain.Happening.ApplicationReceived;
import cn.lianshen.notification.notice.domain.Happening.Consultation;
import cn.lianshen.notification.notice.domain.Happening.ConsultationCompleted;
import cn.lianshen.notification.notice.domain.Happening.ConsultationOpened;
import cn.lianshen.notification.notice.domain.Happening.LegalPersonRegistered;
import cn.lianshen.notification.notice.domain.Happening.LicenceIssued;
import cn.lianshen.notification.notice.domain.Happening.OpinionRecorded;
import cn.lianshen.notification.notice.domain.Happening.PermissionGranted;
import cn.lianshen.notification.notice.domain.Happening.PermissionRefused;
import cn.lianshen.notification.notice.domain.Happening.RegistrationOpened;
import cn.lianshen.notification.notice.domain.Happening.RegistrationRefused;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is told what. The founder hears of every step; a bureau hears when it is its turn, and by
 * when. A bureau that acts is not told of its own act.
 */
public final class NoticePolicy {

    private NoticePolicy() {}

    /**
     * The notices that one happening calls for.
     *
     * @param followed the case, with this happening already remembered
     * @return no two with the same recipient and code
     */
    public static List<Notice> notices(Happening happening, FollowedCase followed) {
        var founder = new Founder(followed.founder());
        return switch (happening) {
            case ApplicationFiled _ -> founder.told("application-filed", lead(followed));
            case ApplicationReceived received -> received(received, followed);
            case ApplicationAccepted _ ->
                    founder.told("application-accepted", lead(followed).by(followed.promise()));
            case ConsultationOpened opened -> consultation(opened, followed);
            case OpinionRecorded(var bureau) ->
                    founder.told("opinion-recorded", Facts.none().bureau(bureau));
            case ConsultationCompleted completed -> ripe(completed, followed);
            case PermissionGranted(var delivery) ->
                    founder.told("permission-granted", lead(followed).by(delivery));
            case PermissionRefused _ -> founder.told("permission-refused", lead(followed));
            case LicenceIssued(var number) ->
                    founder.told("licence-issued", Facts.of(Facts.LICENCE_NUMBER, number));
            case RegistrationOpened opened -> registration(opened, followed);
            case LegalPersonRegistered(var registrar, var code) ->
                    founder.told(
                            "legal-person-registered",
                            Facts.of(Facts.CREDIT_CODE, code).bureau(registrar));
            case RegistrationRefused(var registrar) ->
                    founder.told("registration-refused", Facts.none().bureau(registrar));
        };
    }

    private static List<Notice> received(ApplicationReceived received, FollowedCase followed) {
        var facts = lead(followed).by(received.deadline());
        return List.of(
                new Notice(followed.founder(), "application-received", facts),
                new Notice(followed.bureau(followed.lead()), "acceptance-due", facts));
    }

    private static List<Notice> consultation(ConsultationOpened opened, FollowedCase followed) {
        var bureaus = opened.consultations().stream().map(Consultation::bureau).toList();
        var toFounder =
                new Notice(
                        followed.founder(), "consultation-opened", Facts.none().bureaus(bureaus));
        var toBureaus = opened.consultations().stream().map(asked -> opinionDue(asked, followed));
        return Stream.concat(Stream.of(toFounder), toBureaus).toList();
    }

    private static Notice opinionDue(Consultation asked, FollowedCase followed) {
        return new Notice(
                followed.bureau(asked.bureau()), "opinion-due", Facts.none().by(asked.deadline()));
    }

    private static List<Notice> ripe(ConsultationCompleted completed, FollowedCase followed) {
        var objections = completed.objections();
        var decide = Facts.none().by(followed.promise());
        return List.of(
                new Notice(followed.founder(), "consultation-completed", lead(followed)),
                objections.isEmpty()
                        ? new Notice(followed.bureau(followed.lead()), "decision-due", decide)
                        : new Notice(
                                followed.bureau(followed.lead()),
                                "decision-due-with-objections",
                                decide.bureaus(objections)));
    }

    private static List<Notice> registration(RegistrationOpened opened, FollowedCase followed) {
        var facts = Facts.none().bureau(opened.registrar()).by(opened.deadline());
        return List.of(
                new Notice(followed.founder(), "registration-opened", facts),
                new Notice(followed.bureau(opened.registrar()), "registration-due", facts));
    }

    private static Facts lead(FollowedCase followed) {
        return Facts.none().bureau(followed.lead());
    }

    private record Founder(Recipient recipient) {
        List<Notice> told(String code, Facts facts) {
            return List.of(new Notice(recipient, code, facts));
        }
    }
}
