package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.routing.domain.Route.StepKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer. With a refusal there is no route: no registrar, no bureaus but the lead, no steps.
 *
 * @param catalogueVersion the reference data that it was worked out with
 * @param bureaus in the order in which they act; one that acts twice stands there twice
 * @param deadlines one a clock, what-if limits last
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
        List<Warning> warnings) {

    record BureauName(String bureau, String name) {}

    /** What one bureau does, is asked, and by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BureauPart(
            String bureau,
            String name,
            Role role,
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

    record Aspect(String aspect, String name) {}

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
     * @param sharedFrom from whose data it is fetched instead of being asked for
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
            Material.Form form,
            String source,
            Confidence confidence) {}

    /** A rule against it, and the field that it looks at. */
    record Refusal(
            String rule, String field, String detail, String source, Confidence confidence) {}

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
