package cn.lianshen.registry.classification;

import cn.lianshen.registry.classification.domain.ChoiceWindows;
import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The choice of existing schools, for the county's own officers and supervisors. */
@RestController
@RequestMapping("/api/v1/registry/classification")
final class ClassificationController {
    private static final int LARGEST_PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Choices choices;
    private final ChoiceWindows windows;
    private final Clock clock;

    ClassificationController(Choices choices, ChoiceWindows windows, Clock clock) {
        this.choices = choices;
        this.windows = windows;
        this.clock = clock;
    }

    /** How far the county has come. */
    @GetMapping("/report")
    Mono<ClassificationReport> report(@RequestParam String region, Caller caller) {
        allow(caller, region);
        var window = windows.of(region);
        var today = LocalDate.now(clock);
        return Mono.zip(
                choices.chosen(region, window.establishedBefore()),
                choices.conversions(region),
                (chosen, stages) -> ClassificationReport.of(window, region, today, chosen, stages));
    }

    /** Who has not chosen. */
    @GetMapping("/unchosen")
    Mono<Unchosen> unchosen(
            @RequestParam String region,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        allow(caller, region);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        var before = windows.of(region).establishedBefore();
        return choices.unchosen(region, before, after == null ? FIRST : after, limit + 1)
                .collectList()
                .map(found -> Unchosen.of(found, limit));
    }

    private static void allow(Caller caller, String region) {
        if (!caller.is(Role.OFFICER) && !caller.is(Role.SUPERVISOR)) {
            throw Problem.forbidden().asException();
        }
        if (!caller.worksIn(region)) {
            throw Problem.notFound().asException();
        }
    }

    /**
     * One page.
     *
     * @param next what to give as {@code after}; null on the last page
     */
    record Unchosen(List<PublicState> items, @Nullable UUID next) {
        static Unchosen of(List<PublicState> found, int limit) {
            var items = found.subList(0, Math.min(limit, found.size()));
            return new Unchosen(
                    items, found.size() > limit ? items.getLast().institutionId() : null);
        }
    }
}
