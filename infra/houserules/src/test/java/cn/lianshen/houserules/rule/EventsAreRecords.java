package cn.lianshen.houserules.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/**
 * Domain events are records of a sealed family, named in the past tense without an {@code Event}
 * suffix.
 */
public final class EventsAreRecords {

    private EventsAreRecords() {}

    /** Every class of the family is a record; the family is named by its full interface name. */
    public static ArchRule records(String family) {
        return classes()
                .that()
                .areAssignableTo(family)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("an event is a fact and has nothing to change: declare it as a record");
    }

    public static ArchRule names(String family) {
        return noClasses()
                .that()
                .areAssignableTo(family)
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameEndingWith("Event")
                .because("an event says what happened: OpinionRecorded, not OpinionEvent");
    }
}
