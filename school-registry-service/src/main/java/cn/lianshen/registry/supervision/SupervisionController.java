package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.RecordType;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What everybody may know of supervision (信息公示); open without login. */
@RestController
@RequestMapping("/api/v1/registry/supervision")
final class SupervisionController {
    private final Records records;
    private final Clock clock;

    SupervisionController(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** One institution: stars, lists that it is on, results of inspections with their age. */
    @GetMapping("/institutions/{id}")
    Mono<Supervision> institution(@PathVariable UUID id) {
        return records.of(id)
                .collectList()
                .map(kept -> Supervision.of(id, kept, LocalDate.now(clock)));
    }

    /**
     * Who is on a county's list today, with reason and term.
     *
     * @param colour {@code WHITE} or {@code BLACK}
     */
    @GetMapping("/lists")
    Flux<Supervision.Listed> list(@RequestParam String region, @RequestParam RecordType colour) {
        if (colour != RecordType.WHITE && colour != RecordType.BLACK) {
            throw Problem.of(400, "unknown-supervision-code").at("colour").asException();
        }
        return records.counting(region, colour, LocalDate.now(clock)).map(Supervision.Listed::of);
    }
}
