package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Draws up anew the institutions to which something happened: reads all their facts, writes the
 * rows that look-ups read, and tells the world what has changed. One transaction a turn, one turn
 * at a time in the whole cluster: the lock is taken before anything is written, so that transaction
 * ids, by which the relay goes, follow the versions of each institution.
 */
@Component
public final class Redrawing {
    private static final Logger LOG = LoggerFactory.getLogger(Redrawing.class);

    /** Held by each turn; whoever must not meet one takes it first in a transaction of its own. */
    public static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('lianshen.registry.redrawing', 0))";

    private static final int TURN = 200;
    private static final String STALE =
            """
            SELECT seq, institution_id FROM projected.stale_institutions
            WHERE (SELECT step FROM rebuilds) = 'NONE'\s""";
    private static final String NEXT = STALE + "ORDER BY seq LIMIT " + TURN;
    private static final String NEXT_OF = STALE + "AND institution_id = :id";
    private static final String DONE =
            "DELETE FROM projected.stale_institutions WHERE seq = ANY(:seqs)";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final FactStore facts;
    private final FactRows codec;
    private final RegisterRows rows;
    private final Announcements announcements;
    private final List<RegisterWatcher> watchers;
    private final CanonicalJson json;
    private final Counter undrawable;

    Redrawing(
            DatabaseClient database,
            TransactionalOperator transactions,
            FactStore facts,
            FactRows codec,
            RegisterRows rows,
            Announcements announcements,
            List<RegisterWatcher> watchers,
            CanonicalJson json,
            MeterRegistry meters) {
        this.database = database;
        this.transactions = transactions;
        this.facts = facts;
        this.codec = codec;
        this.rows = rows;
        this.announcements = announcements;
        this.watchers = watchers;
        this.json = json;
        this.undrawable = meters.counter("lianshen.registry.undrawable");
    }

    /** What one turn did. */
    public record Turn(int redrawn, int told) {
        static final Turn IDLE = new Turn(0, 0);

        public boolean idle() {
            return redrawn == 0;
        }

        Turn and(Turn other) {
            return new Turn(redrawn + other.redrawn, told + other.told);
        }
    }

    /**
     * Idle when there is nothing to do, or while the register is built anew. Where one of them
     * holds what cannot be written, each is drawn up by itself, so that the others go on.
     */
    public Mono<Turn> turn() {
        return locked(database.sql(NEXT), this::redraw)
                .onErrorResume(Unwritable::is, _ -> oneByOne())
                .defaultIfEmpty(Turn.IDLE);
    }

    private Mono<Turn> oneByOne() {
        return database.sql(NEXT)
                .map(Stale::read)
                .all()
                .collectList()
                .flatMapIterable(Redrawing::ids)
                .concatMap(this::alone)
                .reduce(Turn::and);
    }

    private Mono<Turn> alone(UUID id) {
        var its = database.sql(NEXT_OF).bind("id", id);
        return locked(its, this::redraw)
                .onErrorResume(Unwritable::is, e -> locked(its, stale -> leave(id, e, stale)));
    }

    private Mono<Turn> leave(UUID id, Throwable why, List<Stale> stale) {
        undrawable(id, why);
        return done(stale).thenReturn(new Turn(1, 0));
    }

    private Mono<Turn> locked(GenericExecuteSpec which, Function<List<Stale>, Mono<Turn>> work) {
        return database.sql(LOCK)
                .then()
                .then(which.map(Stale::read).all().collectList())
                .filter(stale -> !stale.isEmpty())
                .flatMap(work)
                .as(transactions::transactional);
    }

    private Mono<Turn> redraw(List<Stale> stale) {
        var ids = ids(stale);
        return facts.of(ids)
                .collectMultimap(FactRow::institutionId)
                .map(found -> ids.stream().flatMap(id -> drawn(id, found)).toList())
                .flatMap(drawn -> write(drawn).then(announcements.tell(drawn)))
                .flatMap(told -> done(stale).thenReturn(new Turn(ids.size(), told)));
    }

    /** None of one that cannot be drawn up: it keeps its row, and holds up nobody else. */
    private Stream<Drawn> drawn(UUID id, Map<UUID, Collection<FactRow>> found) {
        try {
            return Stream.of(Drawn.of(id, List.copyOf(found.getOrDefault(id, List.of())), codec));
        } catch (RuntimeException e) {
            undrawable(id, e);
            return Stream.empty();
        }
    }

    private void undrawable(UUID id, Throwable why) {
        undrawable.increment();
        LOG.error("Institution {} cannot be drawn up", id, why);
    }

    private Mono<Void> write(List<Drawn> drawn) {
        var listed = drawn.stream().flatMap(each -> row(each).stream()).toList();
        Set<UUID> unlisted =
                drawn.stream()
                        .filter(each -> each.listed().isEmpty())
                        .map(Drawn::id)
                        .collect(Collectors.toSet());
        return rows.write(listed).then(rows.remove(unlisted)).then(show(drawn));
    }

    private Mono<Void> show(List<Drawn> drawn) {
        var chronicles = drawn.stream().collect(Collectors.toMap(Drawn::id, Drawn::chronicle));
        return Flux.fromIterable(watchers).concatMap(it -> it.drawn(chronicles)).then();
    }

    private Optional<InstitutionRow> row(Drawn drawn) {
        return drawn.listed()
                .map(
                        state ->
                                InstitutionRow.of(
                                        state,
                                        drawn.numbers(),
                                        json.bytes(state),
                                        json.write(drawn.facts())));
    }

    private static Set<UUID> ids(List<Stale> stale) {
        return stale.stream().map(Stale::institutionId).collect(Collectors.toSet());
    }

    private Mono<Void> done(List<Stale> stale) {
        var seqs = stale.stream().map(Stale::seq).toArray(Long[]::new);
        return database.sql(DONE).bind("seqs", seqs).then();
    }

    /** One line of what is to be done. */
    private record Stale(long seq, UUID institutionId) {
        static Stale read(Readable row) {
            return new Stale(
                    requireNonNull(row.get(0, Long.class)), requireNonNull(row.get(1, UUID.class)));
        }
    }
}
