package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A founder's case, with just the fields that pages show. */
record CaseFile(
        String caseId,
        String caseNumber,
        int version,
        String region,
        String item,
        @Nullable String change,
        String kind,
        String classification,
        String state,
        String stateText,
        String next,
        String lead,
        @Nullable String registrar,
        Instant filedAt,
        List<Deadline> clocks,
        List<Opinion> opinions,
        @Nullable Decision decision,
        @Nullable Licence licence,
        @Nullable Registration registration,
        List<Task> open,
        Review review,
        @Nullable Work work,
        @Nullable JsonNode application) {
    private static final List<String> LICENSED =
            List.of("ISSUED", "REGISTER", "REGISTRATION_REFUSED", "DONE", "ARCHIVED");

    /** In the list of one's own. */
    record Line(
            String caseId,
            String caseNumber,
            String item,
            String kind,
            String classification,
            String state,
            @Nullable String schoolName,
            Instant filedAt) {

        /** Whether there may be a licence behind it. */
        boolean licensed() {
            return LICENSED.contains(state);
        }
    }

    /** Newest first; {@code next} leads to older ones. */
    record Page(List<Line> items, @Nullable String next) {}

    record Deadline(
            String clock,
            int amount,
            String unit,
            LocalDate startedOn,
            @Nullable LocalDate due,
            @Nullable Open undetermined) {}

    /** Why there is no day yet. */
    record Open(LocalDate earliest, @Nullable Integer unannouncedYear) {}

    record Opinion(
            String bureau, Deadline deadline, @Nullable String conclusion, @Nullable Instant at) {}

    record Decision(boolean granted, Instant at, @Nullable String reason) {}

    record Licence(
            String institutionId, String licenceNumber, LocalDate validFrom, LocalDate validTo) {}

    record Registration(
            boolean registered, Instant at, @Nullable String creditCode, @Nullable String reason) {}

    record Task(String bureau, String kind, LocalDate due) {}

    record Review(
            String hearing, @Nullable LocalDate hearingOn, boolean paused, List<Pause> pauses) {}

    record Pause(
            String reason,
            LocalDate from,
            LocalDate expectedUntil,
            @Nullable LocalDate resumedOn) {}

    record Work(Awaited awaited, List<Note> notes) {}

    /** What the founder still has to hand in, by material. */
    record Awaited(
            List<String> supplement,
            List<String> tolerated,
            List<String> replacement,
            boolean rectification,
            @Nullable List<String> resubmission) {}

    /** A reason or a report. */
    record Note(int version, String type, Instant at, String text) {}

    /**
     * A line of its history.
     *
     * @param text what happened, in the reader's language
     * @param data the event's own fields, as far as founders may know them
     */
    record Event(
            int version, String type, Instant at, Who who, String text, @Nullable JsonNode data) {}

    record Who(String role, @Nullable String bureau) {}

    /** A notice in due form. */
    record Notice(int ordinal, String title, String number, LocalDate issuedOn) {}

    public Optional<Deadline> clock(String name) {
        return clocks.stream().filter(one -> one.clock().equals(name)).findFirst();
    }

    public String schoolName() {
        return application == null ? "" : application.path("school").path("name").asString("");
    }

    /** The form as it was filed; empty once it is erased. */
    Optional<FormTree> form() {
        return application instanceof ObjectNode filed
                ? Optional.of(new FormTree(filed))
                : Optional.empty();
    }

    public String matter() {
        return change == null ? item : change;
    }

    /** The latest text that came with such a step. */
    public Optional<String> note(String type) {
        return work == null
                ? Optional.empty()
                : work.notes().reversed().stream()
                        .filter(note -> note.type().equals("approval." + type + ".v1"))
                        .map(Note::text)
                        .findFirst();
    }
}
