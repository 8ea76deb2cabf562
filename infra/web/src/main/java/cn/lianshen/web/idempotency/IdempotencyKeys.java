package cn.lianshen.web.idempotency;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.store.SqlState;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.security.MessageDigest;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Keys and their answers in the table {@code idempotency_keys}. The key is written in the very
 * statement that does the work, so that either both are there or neither; of two requests with one
 * key, the second waits on the index for the first and then inserts nothing.
 *
 * <p>Only for what is made new. A statement that goes on from an existing version must read that
 * version before it writes anything, or the relay may see its events out of order.
 */
public final class IdempotencyKeys {

    /** How many parameters {@link #insert} takes. */
    public static final int PARAMETERS = 7;

    private static final String FIND =
            "SELECT request_hash, status, location, etag, body"
                    + " FROM idempotency_keys WHERE owner = $1 AND key = $2";

    private final DatabaseClient database;

    public IdempotencyKeys(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The body of a CTE that has exactly one row when the key is new and the work may be done.
     *
     * @param first number of its first parameter, e.g. 5 for {@code $5}
     */
    public static String insert(int first) {
        return """
        INSERT INTO idempotency_keys (owner, key, request_hash, status, location, etag, body)
        VALUES ($%d, $%d, $%d, $%d, $%d, $%d, $%d)
        ON CONFLICT DO NOTHING RETURNING 1
        """
                .formatted(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6);
    }

    /**
     * Binds what {@link #insert} needs.
     *
     * @param first the same number as there
     * @return the statement itself, as {@link DatabaseClient}'s filters want it
     */
    public static Statement bind(
            Statement statement, int first, KeyedRequest request, StoredReply reply) {
        int index = first - 1;
        statement.bind(index, request.owner());
        statement.bind(index + 1, request.key());
        statement.bind(index + 2, request.hash());
        statement.bind(index + 3, reply.status());
        statement.bind(index + 4, Parameters.in(R2dbcType.VARCHAR, reply.location()));
        statement.bind(index + 5, Parameters.in(R2dbcType.VARCHAR, reply.etag()));
        return statement.bind(index + 6, reply.body());
    }

    /**
     * What to answer when the key was not new; to be asked in a new transaction.
     *
     * @return the stored answer; or as an error 422 {@code idempotency-key-reused} when the key
     *     named another request, 409 {@code idempotency-key-in-flight} when it is not there,
     *     because the first request is still at work or was rolled back
     */
    public Mono<StoredReply> find(KeyedRequest request) {
        return database.sql(FIND)
                .bind(0, request.owner())
                .bind(1, request.key())
                .map((Readable row) -> reply(row, request.hash()))
                .one()
                .switchIfEmpty(Mono.error(() -> inFlight().asException()));
    }

    /** Whether a write failed because the first request held the key for too long. */
    public static boolean isBlocked(Throwable error) {
        return SqlState.of(error).filter(SqlState.LOCK_TIMEOUT::equals).isPresent();
    }

    /** The answer to that, too. */
    public static Problem inFlight() {
        return Problem.of(409, "idempotency-key-in-flight")
                .at(IdempotencyKey.HEADER)
                .header("Retry-After", "1");
    }

    private static StoredReply reply(Readable row, byte[] requestHash) {
        byte[] stored = Objects.requireNonNull(row.get(0, byte[].class));
        if (!MessageDigest.isEqual(stored, requestHash)) {
            throw Problem.of(422, "idempotency-key-reused").at(IdempotencyKey.HEADER).asException();
        }
        return new StoredReply(
                Objects.requireNonNull(row.get(1, Integer.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                Objects.requireNonNull(row.get(4, byte[].class)));
    }
}
