package cn.lianshen.cipher.store;

import static java.util.Objects.requireNonNull;

import cn.lianshen.cipher.Activation;
import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.KeyMissing;
import cn.lianshen.cipher.SealBroken;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Moves what is stored to the active key (密钥轮换), while the service runs: row by row, each in a
 * transaction of its own, and only if the row is still what was read. Several instances may do it
 * at once; one that is killed is taken up where the last finished column was.
 */
public final class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final String DONE = "SELECT key_id FROM sealed_columns WHERE name = $1";
    private static final String SET_DONE =
            "INSERT INTO sealed_columns (name, key_id) VALUES ($1, $2)"
                    + " ON CONFLICT (name) DO UPDATE SET key_id = excluded.key_id";

    private record Moved(long rows, long stuck) {
        static final Moved NONE = new Moved(0, 0);

        Moved plus(Moved more) {
            return new Moved(rows + more.rows, stuck + more.stuck);
        }
    }

    private final DatabaseClient database;
    private final FieldCipher cipher;
    private final List<SealedColumn> columns;
    private final int batch;

    Resealing(DatabaseClient database, FieldCipher cipher, List<SealedColumn> columns, int batch) {
        this.database = database;
        this.cipher = cipher;
        this.columns = columns;
        this.batch = batch;
    }

    /** Looks at every column that is not known to be under the active key; gives rows moved. */
    public Mono<Long> pass() {
        var active = cipher.activation();
        return Flux.fromIterable(columns)
                .concatMap(column -> unlessDone(column, active))
                .reduce(0L, Long::sum);
    }

    int columns() {
        return columns.size();
    }

    /** How many columns may hold rows under another key than the one that was made active then. */
    Mono<Long> behind(Activation active) {
        return Flux.fromIterable(columns)
                .filterWhen(column -> isDone(column, active).map(done -> !done))
                .count();
    }

    private Mono<Long> unlessDone(SealedColumn column, Activation active) {
        return isDone(column, active).flatMap(done -> done ? Mono.just(0L) : walk(column, active));
    }

    private Mono<Boolean> isDone(SealedColumn column, Activation active) {
        return database.sql(DONE)
                .bind(0, column.name())
                .map(row -> Activation.of(requireNonNull(row.get(0, String.class))).covers(active))
                .one()
                .defaultIfEmpty(false);
    }

    private Mono<Long> walk(SealedColumn column, Activation active) {
        return page(column, column.first())
                .expand(
                        rows ->
                                rows.size() < batch
                                        ? Mono.empty()
                                        : page(column, rows.getLast().key()))
                .concatMap(rows -> Flux.fromIterable(rows).concatMap(row -> move(column, row)))
                .reduce(Moved.NONE, Moved::plus)
                .flatMap(
                        moved ->
                                moved.stuck() == 0
                                        ? done(column, active).thenReturn(moved)
                                        : Mono.just(moved))
                .map(Moved::rows)
                .doOnNext(
                        moved ->
                                LOG.info(
                                        "{}: {} rows moved to key {}",
                                        column.name(),
                                        moved,
                                        active.keyId()));
    }

    private Mono<List<SealedRow>> page(SealedColumn column, List<String> after) {
        var statement = database.sql(column.after());
        for (int i = 0; i < after.size(); i++) {
            statement = statement.bind(i, after.get(i));
        }
        return statement
                .bind(after.size(), batch)
                .map((Readable row) -> SealedRow.read(column, row))
                .all()
                .collectList();
    }

    /**
     * A row that cannot be opened keeps its column from being done, but no other row from moving.
     */
    private Mono<Moved> move(SealedColumn column, SealedRow row) {
        try {
            return cipher.isCurrent(row.stored())
                    ? Mono.just(Moved.NONE)
                    : replace(column, row).map(rows -> new Moved(rows, 0));
        } catch (KeyMissing | SealBroken e) {
            LOG.error("{} stays as it is: {}", column.place(row.key()), e.getMessage());
            return Mono.just(new Moved(0, 1));
        }
    }

    private Mono<Long> replace(SealedColumn column, SealedRow row) {
        var place = column.place(row.key());
        var fresh = cipher.seal(cipher.open(row.stored(), place), place);
        var statement = database.sql(column.replace()).bind(0, fresh).bind(1, row.stored());
        for (int i = 0; i < row.key().size(); i++) {
            statement = statement.bind(i + 2, row.key().get(i));
        }
        return statement.fetch().rowsUpdated();
    }

    private Mono<Void> done(SealedColumn column, Activation active) {
        return database.sql(SET_DONE).bind(0, column.name()).bind(1, active.text()).then();
    }
}
