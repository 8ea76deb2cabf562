package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Fault;
import cn.lianshen.registry.exchange.domain.Field;
import cn.lianshen.registry.exchange.domain.Shape;
import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tables to take away: a county's register, the form to fill in, and what was wrong with one. */
@RestController
@RequestMapping("/api/v1/registry")
final class TableController {
    private static final List<String> HEAD =
            Arrays.stream(Field.values()).map(Field::title).toList();
    private static final List<String> FORM =
            Arrays.stream(Field.values())
                    .filter(field -> field.shape() != Shape.REMARK)
                    .map(Field::title)
                    .toList();
    private static final List<String> FAULTS = List.of("行号", "列", "问题代码", "问题说明");

    private final Register register;
    private final ImportViews imports;
    private final CodeWords words;
    private final Template template;
    private final TableFile files;

    TableController(
            Register register,
            ImportViews imports,
            CodeWords words,
            Template template,
            TableFile files) {
        this.register = register;
        this.imports = imports;
        this.words = words;
        this.template = template;
        this.files = files;
    }

    /**
     * The county's register as CSV; what is handed in again unchanged changes nothing.
     *
     * @param asOf as it stood at the end of that day; today when left out
     */
    @GetMapping("/county-tables/{region:\\d{6}}.csv")
    ResponseEntity<Flux<DataBuffer>> csv(
            @PathVariable String region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Caller caller) {
        Desk.mayTake(caller, region);
        return files.csv(region + "名录", HEAD, rows(region, asOf));
    }

    /**
     * The same as a spreadsheet.
     *
     * @param asOf as it stood at the end of that day; today when left out
     */
    @GetMapping("/county-tables/{region:\\d{6}}.xlsx")
    ResponseEntity<Flux<DataBuffer>> xlsx(
            @PathVariable String region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Caller caller) {
        Desk.mayTake(caller, region);
        return files.xlsx(region + "名录", HEAD, rows(region, asOf), List.of());
    }

    /** The form to fill in, with a sheet that explains it. */
    @GetMapping("/imports/template.xlsx")
    ResponseEntity<Flux<DataBuffer>> form(Caller caller) {
        Desk.licensing(caller);
        return files.xlsx("名录导入模板", FORM, Flux.empty(), template.notes());
    }

    /** What was wrong, by row and column, as CSV. */
    @GetMapping("/imports/{id}/faults.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> faultsAsCsv(@PathVariable UUID id, Caller caller) {
        return own(id, caller).map(_ -> files.csv("导入问题", FAULTS, faults(id)));
    }

    /** What was wrong, by row and column, as a spreadsheet. */
    @GetMapping("/imports/{id}/faults.xlsx")
    Mono<ResponseEntity<Flux<DataBuffer>>> faultsAsXlsx(@PathVariable UUID id, Caller caller) {
        return own(id, caller).map(_ -> files.xlsx("导入问题", FAULTS, faults(id), List.of()));
    }

    private Mono<ImportView> own(UUID id, Caller caller) {
        return imports.one(id, Desk.licensing(caller))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Flux<List<String>> faults(UUID id) {
        return imports.faults(id).map(this::line);
    }

    private List<String> line(Fault it) {
        var place = it.row() == 0 ? "" : String.valueOf(it.row());
        return List.of(place, it.column(), it.code(), words.sentence(it.code()));
    }

    private Flux<List<String>> rows(String region, @Nullable LocalDate asOf) {
        var states = asOf == null ? register.county(region) : register.county(region, asOf);
        return states.map(this::cells);
    }

    private List<String> cells(PublicState state) {
        var values = StateValues.of(state);
        return Arrays.stream(Field.values())
                .map(field -> written(field, values.getOrDefault(field, "")))
                .toList();
    }

    private String written(Field field, String value) {
        return value.isEmpty() ? "" : spelled(field, value);
    }

    private String spelled(Field field, String value) {
        return switch (field.shape()) {
            case KIND, CLASSIFICATION, BUREAU -> words.words(field.shape(), value);
            case REMARK -> field == Field.STATE ? words.words(Shape.REMARK, value) : value;
            default -> value;
        };
    }
}
