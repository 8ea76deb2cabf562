package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationRefused;
import cn.lianshen.approval.privacy.FormMask;
import cn.lianshen.web.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws a case from its history, as much of it as the caller may see. */
@Component
final class CaseViews {
    private final JsonMapper json;
    private final FormMask mask;
    private final CaseTexts texts;

    CaseViews(JsonMapper json, FormMask mask, CaseTexts texts) {
        this.json = json;
        this.mask = mask;
        this.texts = texts;
    }

    CaseView of(UUID caseId, List<CaseEntry> history, Caller caller, Locale locale) {
        var approvalCase = CaseEntry.told(history);
        return of(caseId, approvalCase, masked(history), caller, locale);
    }

    private CaseView of(
            UUID caseId, ApprovalCase it, List<CaseEntry> history, Caller caller, Locale locale) {
        var filing = it.filing();
        var whole = CaseAccess.of(caller, filing) == CaseAccess.WHOLE;
        return new CaseView(
                caseId,
                filing.caseNumber(),
                it.version(),
                filing.region(),
                filing.item(),
                filing.entryMode(),
                filing.change(),
                filing.kind(),
                filing.classification(),
                it.state(),
                texts.state(it.state(), locale),
                texts.next(it, locale),
                filing.lead(),
                filing.firstRegistrar(),
                history.getFirst().at(),
                ClockView.of(it, history),
                opinions(it, history, whole, caller),
                whole ? decision(history) : null,
                it.licence(),
                registration(history, whole || registers(filing, caller)),
                OpenTask.of(it),
                ReviewView.of(it),
                whole ? WorkView.of(it, history, founds(caller, filing)) : null,
                maskedForm(history, caller));
    }

    /** The form as it was filled in, as much of it as the caller may see; empty once erased. */
    Optional<JsonNode> form(List<CaseEntry> history, Caller caller) {
        return Optional.ofNullable(history.getFirst().confidential())
                .map(json::readTree)
                .map(
                        form ->
                                VisibleCases.access(history, caller) == CaseAccess.WHOLE
                                        ? form
                                        : json.createObjectNode()
                                                .set("school", form.path("school")));
    }

    private @Nullable JsonNode maskedForm(List<CaseEntry> history, Caller caller) {
        return form(history, caller)
                .map(form -> mask.masked(form, isOwn(history, caller)))
                .orElse(null);
    }

    static boolean isOwn(List<CaseEntry> history, Caller caller) {
        return founds(caller, VisibleCases.filing(history));
    }

    /** Reasons and reports may name anybody; the form is masked by itself. */
    private static List<CaseEntry> masked(List<CaseEntry> history) {
        return Stream.concat(
                        Stream.of(history.getFirst()),
                        history.stream().skip(1).map(CaseEntry::masked))
                .toList();
    }

    private static List<OpinionView> opinions(
            ApprovalCase it, List<CaseEntry> history, boolean whole, Caller caller) {
        return it.review().consulting().asked().stream()
                .filter(asked -> whole || asked.bureau().equals(caller.bureau()))
                .map(asked -> OpinionView.of(asked, it, history))
                .toList();
    }

    private static CaseView.@Nullable DecisionView decision(List<CaseEntry> history) {
        for (var entry : history) {
            var granted = entry.event() instanceof PermissionGranted;
            if (granted || entry.event() instanceof PermissionRefused) {
                return new CaseView.DecisionView(granted, entry.at(), entry.confidential());
            }
        }
        return null;
    }

    private static CaseView.@Nullable RegistrationView registration(
            List<CaseEntry> history, boolean withReason) {
        for (var entry : history.reversed()) {
            switch (entry.event()) {
                case LegalPersonRegistered done -> {
                    return new CaseView.RegistrationView(true, entry.at(), done.creditCode(), null);
                }
                case RegistrationRefused _ -> {
                    var reason = withReason ? entry.confidential() : null;
                    return new CaseView.RegistrationView(false, entry.at(), null, reason);
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean founds(Caller caller, ApplicationFiled filing) {
        return caller.subject().equals(filing.founderId());
    }

    private static boolean registers(ApplicationFiled filing, Caller caller) {
        return filing.registrations().stream()
                .anyMatch(act -> act.bureau().equals(caller.bureau()));
    }
}
