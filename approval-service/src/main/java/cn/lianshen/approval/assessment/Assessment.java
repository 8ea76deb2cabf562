package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.routing.domain.Consultation;
import cn.lianshen.approval.routing.domain.Procedure;
import cn.lianshen.approval.routing.domain.RegistrationAct;
import cn.lianshen.approval.routing.domain.StepKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer. With a refusal there is no route: no registrar, no bureaus but the lead, no steps.
 *
 * @param catalogueVersion the reference data that it was worked out with
 * @param bureaus in the order in which they act; one that acts twice stands there twice
 * @param deadlines one a clock, what-if limits last
 * @param registrations what registrars do after the decision, in order
 * @param suppliers from whom materials and results are fetched
 * @param informed who hears the result
 * @param procedure what the life of the case may contain; absent with a refusal
 * @param notOffered what the county does not take online
 * @param notes stop rules that speak about it without refusing it
 * @param names what the naming rules say of the name, where one is told
 * @param choice for an existing school whose day of establishment is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Assessment(
        String catalogueVersion,
        BureauName lead,
        @Nullable BureauName registrar,
        List<BureauPart> bureaus,
        List<Step> steps,
        List<Need> materials,
        List<Refusal> refusals,
        List<Deadline> deadlines,
        List<Warning> warnings,
        AskedMatter matter,
        List<Act> registrations,
        List<BureauName> suppliers,
        List<BureauName> informed,
        @Nullable Procedure procedure,
        List<EndResult> results,
        List<Requirement> preconditions,
        List<FurtherLimit> furtherLimits,
        List<NotOffered> notOffered,
        List<StopNote> notes,
        List<NameNote> names,
        @Nullable ChoiceNote choice) {

    record BureauName(String bureau, String name) {}

    /**
     * What one bureau does, is asked, and by when.
     *
     * @param kind as what it is consulted
     * @param act what it does as registrar
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BureauPart(
            String bureau,
            String name,
            Role role,
            Consultation.@Nullable Kind kind,
            @Nullable RegistrationAct act,
            List<Aspect> aspects,
            @Nullable Deadline deadline) {}

    enum Role {
        /** 牵头. */
        LEAD,
        /** 征询. */
        CONSULTED,
        /** 发证. */
        ISSUER,
        /** 法人登记. */
        REGISTRAR
    }

    /**
     * One question.
     *
     * @param restsOn materials that the answer rests on
     */
    record Aspect(String aspect, String name, List<String> restsOn) {}

    /** What a registrar does to the legal person. */
    record Act(String bureau, String name, RegistrationAct act) {}

    /**
     * One step, and the steps that it waits for.
     *
     * @param after ids of the steps that come before
     */
    record Step(String id, StepKind kind, String bureau, List<String> after) {}

    /**
     * One material.
     *
     * @param applies whether the condition is met; absent when the facts do not decide it
     * @param safety safety or health rests on it: it cannot be missing nor be promised
     * @param sharedFrom from whose data it is fetched instead of being asked for
     * @param held the platform has it and never asks for it
     * @param file what is taken as a file of it; absent where none is
     * @param documents the caller's own of it, which a form may name instead of handing it in again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(
            String material,
            String name,
            boolean required,
            @Nullable String condition,
            @Nullable Boolean applies,
            List<BureauName> sharedFrom,
            @Nullable String sharedBase,
            Material.Tolerable tolerable,
            boolean safety,
            Material.Form form,
            boolean held,
            @Nullable TakenFile file,
            List<OwnDocument> documents,
            String source,
            Confidence confidence) {}

    /** The latest version of a document that the caller has handed in. */
    record OwnDocument(UUID documentId, int version, String name, Instant handedInAt) {}

    /** Size in bytes, extensions without dots. */
    record TakenFile(long limitBytes, List<String> extensions) {}

    /** A rule against it, the field that it looks at, and what can be done now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(
            String rule,
            String field,
            String detail,
            @Nullable String nextStep,
            String source,
            Confidence confidence) {}

    /**
     * A clock, from the day on which it starts; the start day is not counted.
     *
     * @param assumedStart the start is projected from the clock before, for want of a date
     * @param due absent when undetermined
     * @param confirm the limit is still to be confirmed with the county
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Deadline(
            String clock,
            int amount,
            LimitUnit unit,
            LocalDate startedOn,
            boolean assumedStart,
            @Nullable LocalDate due,
            @Nullable Undetermined undetermined,
            @Nullable String source,
            @Nullable Confidence confidence,
            boolean confirm) {

        LocalDate earliest() {
            return undetermined == null ? Objects.requireNonNull(due) : undetermined.earliest();
        }
    }

    /** Why there is no date yet, and before which day it cannot be. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Undetermined(LocalDate earliest, @Nullable Integer unannouncedYear, String reason) {}

    /**
     * A limit that ends after the law's own.
     *
     * @param earliest the clock to be held by
     */
    record Warning(String code, String clock, String earliest, String detail) {}
}
