package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/**
 * In a domain package "now" is a value passed in: no call, constructor or method reference reads a
 * clock.
 */
public final class DomainHasNoClock {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("currentTimeMillis", "nanoTime", "systemDefault", "getInstance");
    private static final Set<String> CLOCK_TYPES =
            Set.of(Clock.class.getName(), InstantSource.class.getName());

    private DomainHasNoClock() {}

    public static ArchRule rule() {
        return noClasses()
                .that()
                .resideInAPackage("cn.lianshen..domain..")
                .should()
                .accessTargetWhere(readsTheClock())
                .because(
                        "a decision must come out the same when it is replayed: take an Instant or a LocalDate as"
                                + " parameter and let the use case say what time it is");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe(
                "the wall clock is read", access -> readsTheClock(access.getTarget()));
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return CLOCK_TYPES.contains(owner)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (isOldClock(owner) && SYSTEM_CLOCKS.contains(name))
                || (owner.equals(Date.class.getName()) && name.equals("<init>"));
    }

    private static boolean isOldClock(String owner) {
        return Set.of("java.lang.System", "java.time.ZoneId", Calendar.class.getName())
                .contains(owner);
    }
}
