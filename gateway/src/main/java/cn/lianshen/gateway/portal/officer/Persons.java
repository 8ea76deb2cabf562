package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.people.Person;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Persons to choose from in a step's form. While nobody's name is known, numbers are typed.
 *
 * @param bureau the reader's; a supervisor has none
 * @param bureaus that have a part in the case
 * @param inCharge who has the part of each bureau
 */
record Persons(
        Colleague who,
        @Nullable String bureau,
        List<String> bureaus,
        Map<String, String> inCharge,
        Reference reference) {
    static final String TO = "to";
    static final String INSPECTORS = "inspectors";

    private static final Set<String> ASKED = Set.of(TO, "agent", "chair", INSPECTORS);

    static Persons of(Colleague who, Possible possible, OfficerCase it, Reference reference) {
        return new Persons(who, possible.bureau(), possible.bureaus(), it.inCharge(), reference);
    }

    boolean asks(Field field) {
        return ASKED.contains(field.name());
    }

    /** With those who come into question, if any is known. */
    Field asked(Field field) {
        var choices = candidates(field).map(Person::subject).toList();
        if (choices.isEmpty()) {
            return field;
        }
        return field.name().equals(INSPECTORS)
                ? Field.some(field.name()).choosing(choices)
                : field.picking(choices);
    }

    private Stream<Person> candidates(Field field) {
        return switch (field.name()) {
            case TO -> (bureau == null ? everyBureaus() : own()).filter(this::free);
            case "chair" -> own().filter(this::free).filter(one -> !who.isMe(one.subject()));
            case INSPECTORS -> Stream.concat(own(), others());
            default -> own();
        };
    }

    private Stream<Person> own() {
        return who.staff().officers(bureau).stream();
    }

    private Stream<Person> everyBureaus() {
        return bureaus.stream().flatMap(one -> who.staff().officers(one).stream());
    }

    /** Sites are inspected by several bureaus together. */
    private Stream<Person> others() {
        return reference.bureaus().stream()
                .map(Reference.Named::code)
                .filter(one -> !one.equals(bureau))
                .flatMap(one -> who.staff().officers(one).stream());
    }

    private boolean free(Person one) {
        return !inCharge.containsValue(one.subject());
    }

    /** Name, and the bureau where it is not the reader's. */
    String label(String subject) {
        var other =
                who.staff().find(subject).map(Person::bureau).filter(one -> !one.equals(bureau));
        var name = who.name(subject);
        return other.map(one -> who.words().say("work.officer", reference.bureau(one), name))
                .orElse(name);
    }

    /** Who cannot be chosen, or belongs to another bureau than the one whose part goes on. */
    Optional<String> wrong(Field field, Typed typed) {
        var chosen = typed.all(field.name()).stream().filter(one -> !one.isBlank()).toList();
        if (!asks(field) || field.choices().isEmpty() || chosen.isEmpty()) {
            return Optional.empty();
        }
        if (!field.choices().containsAll(chosen)) {
            return Optional.of(who.words().say("act.person.unknown"));
        }
        boolean astray = field.name().equals(TO) && !worksAt(chosen.getFirst(), typed);
        return astray ? Optional.of(who.words().say("act.person.astray")) : Optional.empty();
    }

    private boolean worksAt(String subject, Typed typed) {
        var part = typed.first("bureau");
        return part.isEmpty()
                || who.staff().find(subject).map(Person::bureau).filter(part::equals).isPresent();
    }
}
