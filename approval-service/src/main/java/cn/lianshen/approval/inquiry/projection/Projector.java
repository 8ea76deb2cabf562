package cn.lianshen.approval.inquiry.projection;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.inquiry.InquiryProperties;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows the event log in commit order and keeps the tables of the read side. A case is projected
 * from its whole history, so that it does not matter how often or from which event on: any number
 * of instances may do it at once, and all of it can be thrown away and made again.
 */
@Component
class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    /** Cases whose histories are read at once. */
    private static final int TOGETHER = 50;

    private final CaseStore store;
    private final CaseProjection projection;
    private final ProjectionStore rows;
    private final ProjectionMeters meters;
    private final boolean enabled;
    private final String shape;
    private final AtomicBoolean begun = new AtomicBoolean();

    Projector(
            CaseStore store,
            CaseProjection projection,
            ProjectionStore rows,
            ProjectionMeters meters,
            ProjectionShape shape,
            InquiryProperties properties) {
        this.store = store;
        this.projection = projection;
        this.rows = rows;
        this.meters = meters;
        this.enabled = properties.enabled();
        this.shape = shape.text();
    }

    /** Projects until it has caught up. */
    @Scheduled(initialDelayString = "1s", fixedDelayString = "${lianshen.inquiry.every:1s}")
    Mono<Void> turn() {
        return enabled ? catchUp().onErrorResume(Projector::later) : Mono.empty();
    }

    Mono<Void> catchUp() {
        return Mono.defer(this::batch).repeat().takeWhile(more -> more).then();
    }

    private Mono<Boolean> batch() {
        var began = System.nanoTime();
        return rows.cursor(shape).flatMap(cursor -> batch(cursor, began));
    }

    private Mono<Boolean> batch(LogCursor cursor, long began) {
        if (!cursor.here() && !cursor.rebased()) {
            return Mono.error(
                    new IllegalStateException("restored from another cluster and not re-based"));
        }
        return cursor.holds(shape) ? follow(cursor, began) : anew(cursor);
    }

    /**
     * Whoever started last is right: an instance that finds other rows than its own when it begins
     * makes them anew, one that finds them later stands back, or two would do so in turns for ever.
     */
    private Mono<Boolean> anew(LogCursor cursor) {
        if (begun.getAndSet(true) && cursor.here()) {
            return Mono.error(
                    new IllegalStateException("another instance projects in another shape"));
        }
        LOG.info("The read side is made anew from the event log");
        return rows.empty().thenReturn(true);
    }

    private Mono<Boolean> follow(LogCursor cursor, long began) {
        begun.set(true);
        return rows.places(cursor)
                .flatMap(
                        places -> {
                            if (places.isEmpty()) {
                                meters.complete(began);
                                return Mono.just(false);
                            }
                            return project(cursor, places);
                        });
    }

    private Mono<Boolean> project(LogCursor cursor, List<Place> places) {
        return Flux.fromStream(places.stream().filter(place -> !place.known()).map(Place::caseId))
                .distinct()
                .buffer(TOGETHER)
                .concatMap(this::project)
                .flatMapIterable(projected -> projected)
                .collectList()
                .flatMap(
                        cases ->
                                rows.write(cursor, places.getLast(), cases)
                                        .doOnNext(_ -> meters.projected(cases.size())))
                .thenReturn(true);
    }

    /** A case that cannot be read must not keep all others from being found. */
    private Mono<List<ProjectedCase>> project(List<UUID> cases) {
        return store.histories(cases)
                .map(projection::of)
                .collectList()
                .onErrorResume(
                        Projector::isOfContent,
                        fault ->
                                cases.size() == 1
                                        ? leftOut(cases.getFirst(), fault)
                                        : oneByOne(cases));
    }

    private Mono<List<ProjectedCase>> oneByOne(List<UUID> cases) {
        return Flux.fromIterable(cases)
                .concatMap(one -> project(List.of(one)))
                .flatMapIterable(projected -> projected)
                .collectList();
    }

    private Mono<List<ProjectedCase>> leftOut(UUID caseId, Throwable fault) {
        meters.failed();
        LOG.error("Case {} is not projected", caseId, fault);
        return Mono.just(List.of());
    }

    /** Faults of the database pass and are met by trying all of it again. */
    private static boolean isOfContent(Throwable fault) {
        return !(fault instanceof R2dbcException) && !(fault instanceof DataAccessException);
    }

    private static Mono<Void> later(Throwable error) {
        LOG.warn("The read side falls behind: {}", error.toString());
        return Mono.empty();
    }
}
