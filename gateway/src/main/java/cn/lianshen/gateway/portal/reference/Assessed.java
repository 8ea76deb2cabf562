package cn.lianshen.gateway.portal.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the approval-service answers to an assessment, with just the fields that pages show. */
public record Assessed(
        Bureau lead,
        @Nullable Bureau registrar,
        List<Part> bureaus,
        List<Need> materials,
        List<Stop> refusals,
        List<Deadline> deadlines,
        List<Result> results,
        List<Precondition> preconditions,
        List<Stop> notes,
        List<Named> names,
        Matter matter,
        @Nullable Procedure procedure) {

    /**
     * What the life of the case may contain.
     *
     * @param tolerableMaterials what the county lets follow after acceptance (容缺)
     */
    public record Procedure(List<String> tolerableMaterials) {}

    public record Bureau(String bureau, String name) {}

    public record Matter(String name, String legalBasis) {}

    /**
     * What a bureau does.
     *
     * @param role LEAD, CONSULTED, ISSUER or REGISTRAR
     */
    public record Part(
            String bureau,
            String name,
            String role,
            List<Aspect> aspects,
            @Nullable Deadline deadline) {}

    public record Aspect(String name) {}

    public record Need(
            String material,
            String name,
            boolean required,
            @Nullable String condition,
            @Nullable Boolean applies,
            List<Bureau> sharedFrom,
            @Nullable String sharedBase,
            String tolerable,
            String form,
            List<Own> documents,
            String source) {

        /** A document of the reader's that a form may name. */
        public record Own(String documentId, String name) {}

        private Need impersonal() {
            return new Need(
                    material,
                    name,
                    required,
                    condition,
                    applies,
                    sharedFrom,
                    sharedBase,
                    tolerable,
                    form,
                    List.of(),
                    source);
        }

        /** Fetched from other bureaus' data instead of being asked for. */
        public boolean fetched() {
            return !sharedFrom.isEmpty() || sharedBase != null || form.equals("NONE");
        }

        /** Needed for sure; of the others the founder knows. */
        public boolean certain() {
            return required || Boolean.TRUE.equals(applies);
        }

        /** Needed, or perhaps needed: what the facts exclude is not. */
        public boolean asked() {
            return required || !Boolean.FALSE.equals(applies);
        }
    }

    /** A rule that speaks against it, or that somebody has to look at. */
    public record Stop(
            String rule, String field, String detail, @Nullable String nextStep, String source) {}

    /** What the naming rules say. */
    public record Named(String rule, String level, String detail, String source) {}

    public record Precondition(String code, String detail, String source) {}

    public record Result(
            String on,
            String name,
            Bureau issuer,
            @Nullable Integer years,
            @Nullable String note,
            String source) {}

    /** A clock; amount and unit are the budget. */
    public record Deadline(
            String clock,
            int amount,
            String unit,
            @Nullable LocalDate due,
            @Nullable Undetermined undetermined,
            @Nullable String source,
            boolean confirm) {}

    public record Undetermined(LocalDate earliest, String reason) {}

    /** The same for everybody. */
    Assessed impersonal() {
        return new Assessed(
                lead,
                registrar,
                bureaus,
                materials.stream().map(Need::impersonal).toList(),
                refusals,
                deadlines,
                results,
                preconditions,
                notes,
                names,
                matter,
                procedure);
    }

    /** Whether the county lets a material follow after acceptance (容缺). */
    public boolean mayFollow(Need need) {
        return procedure != null && procedure.tolerableMaterials().contains(need.material());
    }

    public boolean stopped() {
        return !refusals.isEmpty();
    }

    public Optional<Deadline> deadline(String clock) {
        return deadlines.stream().filter(one -> one.clock().equals(clock)).findFirst();
    }

    public List<Need> handedIn() {
        return materials.stream().filter(Need::asked).filter(need -> !need.fetched()).toList();
    }

    public List<Need> fetched() {
        return materials.stream().filter(Need::asked).filter(Need::fetched).toList();
    }
}
