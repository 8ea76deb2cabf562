package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.RegistrationHappening.LegalPersonDeregistered;
import cn.lianshen.notification.notice.domain.RegistrationHappening.LegalPersonRegistered;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationAmended;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationOpened;
import cn.lianshen.notification.notice.domain.RegistrationHappening.RegistrationRefused;
import java.time.LocalDate;
import java.util.List;

/** The legal person. */
final class RegistrationNotices {

    private RegistrationNotices() {}

    static List<Notice> of(RegistrationHappening happening, FollowedCase it) {
        return switch (happening) {
            case RegistrationOpened opened -> opened(opened, it);
            case LegalPersonRegistered(var registrar, var code) ->
                    it.toFounder(
                            "legal-person-registered",
                            Facts.none().bureau(registrar).and(Facts.CREDIT_CODE, code));
            case RegistrationRefused(var registrar) ->
                    it.toFounder("registration-refused", Facts.none().bureau(registrar));
            case RegistrationAmended(var registrar, var day) ->
                    it.toFounder("registration-amended", on(registrar, day));
            case LegalPersonDeregistered(var registrar, var day) ->
                    it.toFounder("legal-person-deregistered", on(registrar, day));
        };
    }

    private static List<Notice> opened(RegistrationOpened opened, FollowedCase it) {
        var facts = Facts.none().bureau(opened.registrar()).by(opened.deadline());
        return List.of(
                it.founderIsTold("registration-opened", facts),
                it.toBureau(opened.registrar(), "registration-due", facts));
    }

    private static Facts on(String registrar, LocalDate day) {
        return Facts.none().bureau(registrar).day(Facts.DAY, day);
    }
}
