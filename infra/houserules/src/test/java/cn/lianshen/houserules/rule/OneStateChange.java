package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.stream.Stream;

/**
 * The aggregate is a value whose next state comes out of {@code apply(event)} and from nowhere
 * else: constructors private, fields final, and no other reachable method that yields the aggregate
 * except a static one without arguments.
 */
public final class OneStateChange extends ArchCondition<JavaClass> {

    private final String event;

    private OneStateChange(String event) {
        super("change state in apply(event) only");
        this.event = event;
    }

    /** The rule for one aggregate, both named by their full class names. */
    public static ArchRule rule(String aggregate, String event) {
        return classes()
                .that()
                .haveFullyQualifiedName(aggregate)
                .should(new OneStateChange(event))
                .because(
                        "what is not an event leaves no trace in the log: let a command decide an event and let apply turn"
                                + " it into the next state; make constructors private and fields final");
    }

    @Override
    public void check(JavaClass aggregate, ConditionEvents events) {
        Stream.of(openConstructors(aggregate), openFields(aggregate), sideDoors(aggregate))
                .flatMap(stream -> stream)
                .map(text -> violated(aggregate, text))
                .forEach(events::add);
        if (aggregate.tryGetMethod("apply", event).isEmpty()) {
            events.add(violated(aggregate, aggregate.getName() + " has no apply(event)"));
        }
    }

    private static Stream<String> openConstructors(JavaClass aggregate) {
        return aggregate.getConstructors().stream()
                .filter(OneStateChange::isReachable)
                .map(JavaConstructor::getDescription)
                .map(text -> text + " is not private");
    }

    private static Stream<String> openFields(JavaClass aggregate) {
        return aggregate.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getDescription)
                .map(text -> text + " is not final");
    }

    private Stream<String> sideDoors(JavaClass aggregate) {
        return aggregate.getMethods().stream()
                .filter(OneStateChange::isReachable)
                .filter(method -> method.getRawReturnType().equals(aggregate))
                .filter(method -> !isApply(method) && !isStart(method))
                .map(method -> method.getDescription() + " yields a new state past apply(event)");
    }

    /** A static factory without arguments can only give the state before any event. */
    private static boolean isStart(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawParameterTypes().isEmpty();
    }

    /** The event alone, or with the subject of whoever caused it. */
    private boolean isApply(JavaMethod method) {
        var parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return method.getName().equals("apply")
                && Stream.of(List.of(event), List.of(event, String.class.getName()))
                        .anyMatch(parameters::equals);
    }

    private static boolean isReachable(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.PRIVATE);
    }
}
