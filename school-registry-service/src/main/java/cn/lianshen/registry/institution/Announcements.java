package cn.lianshen.registry.institution;

import cn.lianshen.outbox.EventHash;
import cn.lianshen.outbox.EventLog;
import cn.lianshen.outbox.EventRow;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Appends to the log what is new to the world. A state that was told last is not told again, so a
 * register built anew stays silent about what has not changed.
 */
@Component
final class Announcements {
    /** The log that is published as {@code registry.institutions.v1}. */
    static final EventLog LOG = new EventLog("institution_events", "institution_id");

    private static final String HEADS =
            "SELECT institution_id, version, hash, digest FROM institution_heads WHERE institution_id = ANY(:ids)";
    private static final String MOVE =
            """
            INSERT INTO institution_heads (institution_id, version, hash, digest) VALUES ($1, $2, $3, $4)
            ON CONFLICT (institution_id) DO UPDATE
            SET version = excluded.version, hash = excluded.hash, digest = excluded.digest
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    Announcements(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** How many were told; inside the transaction that draws them up. */
    Mono<Integer> tell(Collection<Drawn> drawn) {
        return heads(drawn)
                .map(heads -> drawn.stream().flatMap(each -> news(each, heads)).toList())
                .filter(news -> !news.isEmpty())
                .flatMap(news -> append(news).then(move(news)).thenReturn(news.size()))
                .defaultIfEmpty(0);
    }

    private Mono<Map<UUID, Head>> heads(Collection<Drawn> drawn) {
        return database.sql(HEADS)
                .bind("ids", drawn.stream().map(Drawn::id).toArray(UUID[]::new))
                .map(Head::read)
                .all()
                .collectMap(Head::institutionId);
    }

    private Stream<News> news(Drawn drawn, Map<UUID, Head> heads) {
        var state = drawn.state();
        if (state == null) {
            return Stream.empty();
        }
        var head =
                Objects.requireNonNullElseGet(heads.get(drawn.id()), () -> Head.before(drawn.id()));
        var digest = Drawn.digest(json.bytes(state));
        return Arrays.equals(digest, head.digest())
                ? Stream.empty()
                : Stream.of(new News(event(drawn, state, head), digest));
    }

    private EventRow event(Drawn drawn, PublicState state, Head head) {
        var version = head.version() + 1;
        var payload = InstitutionChanged.payload(version, drawn, state, json);
        return new EventRow(
                drawn.id(),
                version,
                InstitutionChanged.TYPE,
                state.region(),
                "registry",
                drawn.at(),
                payload,
                EventHash.next(head.hash(), payload));
    }

    private Mono<Void> append(List<News> news) {
        var rows = news.stream().map(News::row).toList();
        var sql = "WITH gate AS (SELECT 1) " + LOG.insertSelect(rows.size(), 1, "gate");
        return database.inConnection(
                connection -> {
                    var statement = connection.createStatement(sql);
                    LOG.bind(statement, 1, rows);
                    return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then();
                });
    }

    private Mono<Void> move(List<News> news) {
        return database.inConnection(connection -> moved(connection, news));
    }

    private static Mono<Void> moved(Connection connection, List<News> news) {
        var statement = connection.createStatement(MOVE);
        for (var i = 0; i < news.size(); i++) {
            var row = news.get(i).row();
            var bound = i == 0 ? statement : statement.add();
            bound.bind(0, row.aggregateId()).bind(1, row.version());
            bound.bind(2, row.hash()).bind(3, news.get(i).digest());
        }
        return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then();
    }

    /** One event to be appended, and the digest of the state that it tells. */
    @SuppressWarnings("ArrayRecordComponent") // on its way to the log, never compared
    private record News(EventRow row, byte[] digest) {}
}
