package cn.lianshen.registry.entering;

import cn.lianshen.registry.classification.ProfitKinds;
import cn.lianshen.registry.classification.domain.Classification;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.registry.lookup.domain.CreditCode;
import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be wrong with a form, told with the field. */
@Component
final class SchoolCheck {
    private static final int LONGEST = 200;

    private final ProfitKinds kinds;

    SchoolCheck(ProfitKinds kinds) {
        this.kinds = kinds;
    }

    /** The school as it is entered: numbers in their official spelling. */
    SchoolEntered check(SchoolForm form, LocalDate today) {
        texts(form);
        require(kinds.knows(form.kind()), "kind", "invalid-kind");
        require(!form.establishedOn().isAfter(today), "establishedOn", "date-in-future");
        require(!form.validTo().isBefore(form.validFrom()), "validTo", "term-turned-round");
        require(!form.validFrom().isAfter(today), "validFrom", "date-in-future");
        require(
                form.classification() != Classification.FOR_PROFIT || kinds.mayProfit(form.kind()),
                "classification",
                "kind-not-for-profit");
        require(
                (form.creditCode() == null) == (form.registeredOn() == null),
                "registeredOn",
                "code-and-day-together");
        return entered(form, "教民" + number(form) + "号", code(form));
    }

    private static void texts(SchoolForm form) {
        text("name", form.name());
        text("address", form.address());
        text("legalRepresentative", form.legalRepresentative());
        text("principal", form.principal());
        text("issuer", form.issuer());
        text("registrar", form.registrar());
        require(!form.founders().isEmpty(), "founders", "text-required");
        form.founders().forEach(founder -> text("founders", founder));
        campuses(form).forEach(campus -> text("campuses", campus));
    }

    private static void text(String field, String text) {
        require(!text.isBlank() && text.length() <= LONGEST, field, "text-required");
    }

    private static String number(SchoolForm form) {
        return LicenceNumberKey.of(form.licenceNumber())
                .map(LicenceNumberKey::digits)
                .orElseThrow(() -> wrong("licenceNumber", "invalid-licence-number"));
    }

    private static CreditCode code(String typed) {
        return CreditCode.parse(typed)
                .orElseThrow(() -> wrong("creditCode", "invalid-credit-code"));
    }

    private static String code(SchoolForm form) {
        return Stream.ofNullable(form.creditCode())
                .map(SchoolCheck::code)
                .map(CreditCode::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> campuses(SchoolForm form) {
        return Objects.requireNonNullElse(form.campuses(), List.of());
    }

    private static SchoolEntered entered(SchoolForm form, String number, String code) {
        var classification = form.classification();
        return new SchoolEntered(
                number,
                form.name().strip(),
                form.kind(),
                classification == null ? null : classification.name(),
                form.establishedOn(),
                form.address().strip(),
                campuses(form),
                form.founders(),
                form.legalRepresentative(),
                form.principal(),
                form.issuer(),
                form.validFrom(),
                form.validTo(),
                form.registrar(),
                code.isEmpty() ? null : code,
                form.registeredOn());
    }

    private static void require(boolean right, String field, String code) {
        if (!right) {
            throw wrong(field, code);
        }
    }

    private static RuntimeException wrong(String field, String code) {
        return Problem.of(400, code).at(field).asException();
    }
}
