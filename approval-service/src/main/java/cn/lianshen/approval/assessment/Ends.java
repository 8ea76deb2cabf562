package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.ResultRow;
import cn.lianshen.approval.catalogue.ResultRow.On;
import cn.lianshen.approval.catalogue.ResultRow.Validity;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.Registration;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import cn.lianshen.approval.routing.domain.Result;
import cn.lianshen.approval.routing.domain.Route;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a routed application can end with: the lead's result, its refusal, the registrar's. */
record Ends(AssessmentRequest asked, Profile county, Words words) {

    List<EndResult> of(Route route) {
        return words.catalogue().results(asked.item(), asked.change()).stream()
                .filter(row -> comes(row, route))
                .map(row -> end(row, route))
                .toList();
    }

    private static boolean comes(ResultRow row, Route route) {
        return switch (row.on()) {
            case GRANT -> true;
            case REFUSAL -> route.procedure().nature() == Nature.LICENCE;
            case REGISTRATION -> route.registrations().stream().anyMatch(act -> handsOut(act, row));
        };
    }

    private static boolean handsOut(Registration act, ResultRow row) {
        return act.act() != RegistrationAct.CANCEL && act.bureau().equals(row.issuer());
    }

    private EndResult end(ResultRow row, Route route) {
        String issuer = row.issuer();
        boolean recognised = route.result() == Result.RECOGNITION && row.on() == On.GRANT;
        return new EndResult(
                recognised ? "RECOGNITION" : row.code(),
                row.on(),
                recognised ? words.sentence("recognition") : row.name(words.locale()),
                words.bureau(issuer == null ? route.issuing() : issuer),
                recognised ? Validity.NONE : row.validity(),
                recognised ? null : years(row),
                row.validity() == Validity.OLD_TERM ? oldTerm() : null,
                row.conclusions(),
                recognised ? null : row.note(),
                row.source(),
                row.confidence());
    }

    private @Nullable Integer years(ResultRow row) {
        return row.validity() == Validity.TERM
                ? (Integer) county.licenceYears(asked.kind())
                : row.years();
    }

    private @Nullable LocalDate oldTerm() {
        return asked.existingFacts().licenceUntil();
    }
}
