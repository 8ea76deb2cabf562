package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.identifier.domain.CitizenNumber;
import cn.lianshen.approval.identifier.domain.CreditCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may be a founder as far as the number tells: an adult person, or a body that is a legal
 * person. Source: 民办教育促进法 art. 10.
 */
final class FounderCheck {
    private static final int ADULT = 18;

    /** Sole traders (个体工商户) are registered under this prefix and are not legal persons. */
    private static final String SOLE_TRADER = "92";

    private FounderCheck() {}

    static void add(FilingForm.Founder founder, LocalDate today, FormFaults faults) {
        FormCheck.text(founder.name(), 60, "founder.name", faults);
        switch (founder.type()) {
            case INDIVIDUAL -> {
                person(founder, today, faults);
                none(founder.creditCode(), "founder.creditCode", "credit-code", faults);
            }
            case ORGANISATION -> {
                none(founder.citizenNumber(), "founder.citizenNumber", "citizen-number", faults);
                body(founder, faults);
            }
        }
    }

    private static void person(FilingForm.Founder founder, LocalDate today, FormFaults faults) {
        var field = "founder.citizenNumber";
        var text = founder.citizenNumber();
        if (text == null) {
            faults.unless(false, field, "citizen-number-required");
            return;
        }
        var number = CitizenNumber.parse(text);
        faults.unless(number.isPresent(), field, "invalid-citizen-number");
        var minor = number.filter(known -> known.ageOn(today) < ADULT).isPresent();
        faults.unless(!minor, field, "founder-not-adult");
    }

    /** Nobody would look at it, but sources would be asked with it. */
    private static void none(@Nullable String other, String field, String what, FormFaults faults) {
        faults.unless(other == null, field, what + "-not-expected");
    }

    private static void body(FilingForm.Founder founder, FormFaults faults) {
        var field = "founder.creditCode";
        var text = founder.creditCode();
        if (text == null) {
            faults.unless(false, field, "credit-code-required");
            return;
        }
        var code = CreditCode.parse(text);
        faults.unless(code.isPresent(), field, "invalid-credit-code");
        var trader = code.filter(known -> known.prefix().equals(SOLE_TRADER)).isPresent();
        faults.unless(!trader, field, "founder-not-legal-person");
    }
}
