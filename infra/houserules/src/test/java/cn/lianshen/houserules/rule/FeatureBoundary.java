package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A feature is a direct sub-package of a service's root package. It is reached through its top
 * package and its domain package, the language it speaks. The root package itself is where the
 * parts are put together and stands outside.
 */
public final class FeatureBoundary extends ArchCondition<JavaClass> {

    private final String root;

    private FeatureBoundary(String root) {
        super("reach other features of %s only through their top or domain package", root);
        this.root = root + ".";
    }

    /** The rule for the service whose root package is given, e.g. {@code cn.lianshen.approval}. */
    public static ArchRule rule(String serviceRoot) {
        return classes()
                .that()
                .resideInAPackage(serviceRoot + "..")
                .should(new FeatureBoundary(serviceRoot))
                .because(
                        "what lies deeper is the feature's own affair: ask for what you need on a type of its top package,"
                                + " or move the class to the feature that uses it");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
                .filter(this::reachesIn)
                .map(dependency -> violated(origin, dependency))
                .forEach(events::add);
    }

    private static ConditionEvent violated(JavaClass origin, Dependency dependency) {
        return SimpleConditionEvent.violated(origin, dependency.getDescription());
    }

    private boolean reachesIn(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return inFeature(from)
                && inFeature(to)
                && !feature(from).equals(feature(to))
                && !to.equals(root + feature(to))
                && !isDomain(to);
    }

    private boolean inFeature(String packageName) {
        return packageName.startsWith(root);
    }

    private String feature(String packageName) {
        String below = packageName.substring(root.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static boolean isDomain(String packageName) {
        return (packageName + ".").contains(".domain.");
    }
}
