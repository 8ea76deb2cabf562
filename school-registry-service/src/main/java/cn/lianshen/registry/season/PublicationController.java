package cn.lianshen.registry.season;

import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Conclusions of annual inspections for everybody (年检结果公示). */
@RestController
@RequestMapping("/api/v1/registry/seasons/{id}")
final class PublicationController {
    private static final int LARGEST_PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Seasons seasons;
    private final Publication publication;

    PublicationController(Seasons seasons, Publication publication) {
        this.seasons = seasons;
        this.publication = publication;
    }

    /** Publishes all conclusions of the caller's county that are not published yet. */
    @PostMapping("/publication")
    Mono<Map<String, Long>> publish(@PathVariable UUID id, Caller caller) {
        var county = Inspectors.county(caller);
        return seasons.one(id)
                .filter(season -> season.reaches(county))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(season -> publication.publish(season.id(), county, caller))
                .map(published -> Map.of("published", published));
    }

    /**
     * A county's published conclusions; open without login.
     *
     * @param after the last id of the page before
     */
    @GetMapping("/results")
    Flux<SeasonResult> results(
            @PathVariable UUID id,
            @RequestParam String region,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        return publication.published(id, region, after == null ? FIRST : after, limit);
    }
}
