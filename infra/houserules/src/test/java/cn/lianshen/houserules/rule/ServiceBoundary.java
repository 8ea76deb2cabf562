package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * No class outside a service depends on a class of that service: neither another service nor a
 * mechanism of infra.
 */
public final class ServiceBoundary extends ArchCondition<JavaClass> {

    private final List<String> roots;

    private ServiceBoundary(List<String> roots) {
        super("not depend on a service from outside it");
        this.roots = roots.stream().map(root -> root + ".").toList();
    }

    /** The rule for services with these root packages. */
    public static ArchRule rule(List<String> serviceRoots) {
        return classes()
                .should(new ServiceBoundary(serviceRoots))
                .because(
                        "services share mechanisms, no domain types: write a tolerant record of your own with just the"
                                + " fields that you read from the event, or move a true mechanism to a small jar in infra");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
                .filter(this::crosses)
                .map(Dependency::getDescription)
                .map(text -> SimpleConditionEvent.violated(origin, text))
                .forEach(events::add);
    }

    private boolean crosses(Dependency dependency) {
        String to = owner(dependency.getTargetClass().getBaseComponentType());
        return !to.isEmpty() && !to.equals(owner(dependency.getOriginClass()));
    }

    private String owner(JavaClass type) {
        String packageName = type.getPackageName() + ".";
        return roots.stream().filter(packageName::startsWith).findFirst().orElse("");
    }
}
