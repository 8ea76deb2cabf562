package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case as an officer sees it, with just the fields that pages show. */
record OfficerCase(
        String caseId,
        String caseNumber,
        int version,
        String item,
        @Nullable String change,
        String kind,
        String classification,
        String state,
        String stateText,
        String next,
        String lead,
        Instant filedAt,
        List<Clock> clocks,
        List<Opinion> opinions,
        @Nullable Decision decision,
        List<Task> open,
        Review review,
        @Nullable Work work,
        @Nullable JsonNode application) {

    record Clock(
            String clock,
            @Nullable String bureau,
            int amount,
            String unit,
            LocalDate startedOn,
            @Nullable LocalDate due,
            @Nullable Unknown undetermined) {}

    /**
     * Why there is no day yet.
     *
     * @param unannouncedYear whose working days are not known; null while the clock stands still
     */
    record Unknown(LocalDate earliest, @Nullable Integer unannouncedYear) {}

    record Opinion(
            String bureau,
            List<String> aspects,
            @Nullable String conclusion,
            boolean presumed,
            @Nullable Instant at,
            @Nullable String reason) {}

    record Decision(boolean granted, Instant at, @Nullable String reason) {}

    record Task(String bureau, String kind, LocalDate due) {}

    /**
     * Where the review stands.
     *
     * @param open what the decision still waits for
     */
    record Review(
            List<String> open,
            String siteInspection,
            @Nullable String expertReview,
            String hearing,
            @Nullable LocalDate hearingOn,
            Map<String, String> legality,
            @Nullable String collectiveDecision,
            @Nullable LocalDate publicUntil,
            boolean paused,
            List<Pause> pauses) {}

    record Pause(
            String reason,
            LocalDate from,
            LocalDate expectedUntil,
            @Nullable LocalDate resumedOn) {}

    record Work(Awaited awaited, @Nullable Staff staff, List<Note> notes) {}

    /** What the applicant still has to hand in, by material. */
    record Awaited(List<String> tolerated) {}

    /** Token subject of the officer in charge, by bureau. */
    record Staff(Map<String, String> officers) {}

    /** A reason or a report. */
    record Note(int version, String text) {}

    /** A notice in due form. */
    record Notice(int ordinal, String title, String number, LocalDate issuedOn) {}

    /** Whether a reader who may see it at all sees all of it. */
    public boolean isWholeFor(Login reader) {
        return reader.is(Role.SUPERVISOR) || lead.equals(reader.bureau());
    }

    /** Whether all has come that was missing at acceptance; only who sees the whole case knows. */
    boolean isMadeWhole() {
        return work != null && work.awaited().tolerated().isEmpty();
    }

    /** Whether somebody has been sent to the site; before that there are no photographs. */
    boolean inspected() {
        return !review.siteInspection().equals("NONE");
    }

    public String matter() {
        return change == null ? item : change;
    }

    public String schoolName() {
        return application == null ? "" : application.path("school").path("name").asString("");
    }

    /** Who has the part of each bureau, for those who may know. */
    Map<String, String> inCharge() {
        var staff = work == null ? null : work.staff();
        return staff == null ? Map.of() : staff.officers();
    }

    /** What was written with a step. */
    String note(int version) {
        return work == null
                ? ""
                : work.notes().stream()
                        .filter(note -> note.version() == version)
                        .map(Note::text)
                        .findFirst()
                        .orElse("");
    }
}
