package cn.lianshen.registry.entering;

import cn.lianshen.registry.classification.ProfitKinds;
import cn.lianshen.registry.exchange.domain.Cell;
import cn.lianshen.registry.exchange.domain.Cells;
import cn.lianshen.registry.exchange.domain.Fault;
import cn.lianshen.registry.exchange.domain.Field;
import cn.lianshen.registry.exchange.domain.Formulas;
import cn.lianshen.registry.exchange.domain.Head;
import cn.lianshen.registry.exchange.domain.Judge;
import cn.lianshen.registry.exchange.domain.Row;
import cn.lianshen.registry.exchange.domain.Statement;
import cn.lianshen.registry.exchange.domain.Vocabulary;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be wrong with a form, told with the field: all that can be with a table's row. */
@Component
final class SchoolCheck {
    private static final int LONGEST = 200;
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");
    private static final Head HEAD =
            new Head(
                    IntStream.range(0, Field.STATED.size())
                            .boxed()
                            .collect(Collectors.toMap(Function.identity(), Field.STATED::get)),
                    List.of());

    private final ProfitKinds kinds;
    private final Cells reading;

    SchoolCheck(ProfitKinds kinds, Vocabulary words) {
        this.kinds = kinds;
        this.reading = new Cells(words);
    }

    /**
     * The school as it is entered: numbers and codes in their official spelling.
     *
     * @param region of the officer's county
     */
    SchoolEntered check(SchoolForm form, String region, LocalDate today) {
        texts(form);
        var row = Row.read(0, HEAD, cells(Statement.values(region, written(form))), reading);
        var judge = new Judge(region, today, kinds::mayProfit);
        Stream.concat(row.faults().stream(), judge.faults(row).stream())
                .findFirst()
                .ifPresent(
                        fault -> {
                            throw wrong(field(fault), fault.code());
                        });
        return Statement.school(row);
    }

    /** A form calculates nothing, so a text may begin like a formula. */
    private static List<Cell> cells(Map<Field, String> values) {
        return Field.STATED.stream()
                .map(field -> values.getOrDefault(field, "").strip())
                .map(text -> Cell.text(Formulas.harmless(text)))
                .toList();
    }

    /** {@code licenceNumber} for {@code LICENCE_NUMBER}. */
    private static String field(Fault fault) {
        var words = Field.titled(fault.column()).orElseThrow().name().toLowerCase(Locale.ROOT);
        return NEXT_WORD.matcher(words).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
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

    private static List<String> campuses(SchoolForm form) {
        return Objects.requireNonNullElse(form.campuses(), List.of());
    }

    private static SchoolEntered written(SchoolForm form) {
        var classification = form.classification();
        return new SchoolEntered(
                form.licenceNumber(),
                form.name(),
                form.kind(),
                classification == null ? null : classification.name(),
                form.establishedOn(),
                form.address(),
                campuses(form),
                form.founders(),
                form.legalRepresentative(),
                form.principal(),
                form.issuer(),
                form.validFrom(),
                form.validTo(),
                form.registrar(),
                form.creditCode(),
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
