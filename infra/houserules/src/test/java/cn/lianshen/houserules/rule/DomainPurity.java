package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;

/**
 * A domain package uses plain JDK types, JSpecify and other domain packages, and nothing that
 * reaches outside.
 */
public final class DomainPurity {

    /**
     * Values and collections. No java.io, java.net, java.nio.file, java.sql, java.util.concurrent.
     */
    private static final String[] ALLOWED = {
        "java.lang..",
        "java.math..",
        "java.text..",
        "java.time..",
        "java.nio.charset..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify..",
        "cn.lianshen..domain..",
    };

    private DomainPurity() {}

    public static ArchRule allowList() {
        return classes()
                .that()
                .resideInAPackage("cn.lianshen..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ALLOWED).or(type(Serializable.class)))
                .because(
                        "the law is to be read and tested without a framework: move the technical part to web, store or"
                                + " messaging, and hand its result in as a value");
    }
}
