package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as one caller may see it.
 *
 * @param stateText the state in the reader's language
 * @param next who does what next, in the reader's language
 * @param clocks every clock started so far, with its due date or why that is undetermined; one for
 *     each registrar
 * @param open what is open, and with which bureau
 * @param work what is awaited, who works on it and why; for whoever sees all
 * @param application the form: whole for founder and lead, the school only for the other bureaus
 */
record CaseView(
        UUID caseId,
        String caseNumber,
        int version,
        String region,
        String item,
        @Nullable String entryMode,
        @Nullable String change,
        String kind,
        String classification,
        CaseState state,
        String stateText,
        String next,
        String lead,
        @Nullable String registrar,
        Instant filedAt,
        List<ClockView> clocks,
        List<OpinionView> opinions,
        @Nullable DecisionView decision,
        @Nullable LicenceIssued licence,
        @Nullable RegistrationView registration,
        Collection<OpenTask> open,
        ReviewView review,
        @Nullable WorkView work,
        @Nullable JsonNode application) {

    /** The lead's decision; the reasons are for the founder and the lead. */
    record DecisionView(boolean granted, Instant at, @Nullable String reason) {}

    /** The last word of the registering bureau. */
    record RegistrationView(
            boolean registered, Instant at, @Nullable String creditCode, @Nullable String reason) {}
}
