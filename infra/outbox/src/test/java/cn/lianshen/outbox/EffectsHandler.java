package cn.lianshen.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A reader that writes down what took effect, and refuses what it is told to refuse. */
final class EffectsHandler implements EventHandler {
    static final String TABLE =
            "CREATE TABLE effects (seq bigint GENERATED ALWAYS AS IDENTITY, case_id uuid,"
                    + " version int, data text CHECK (data <> 'forbidden'));";
    private final DatabaseClient database;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private final Map<String, Runnable> incidents = new ConcurrentHashMap<>();

    EffectsHandler(DatabaseClient database) {
        this.database = database;
    }

    void refuse(UUID id, int version) {
        refused.add(id + "/" + version);
    }

    /** Something happens in the middle of an event's transaction, once. */
    void at(UUID id, int version, Runnable incident) {
        incidents.put(id + "/" + version, incident);
    }

    void refuseNothing() {
        refused.clear();
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return database.sql("INSERT INTO effects (case_id, version, data) VALUES ($1, $2, $3)")
                .bind(0, event.aggregateId())
                .bind(1, event.version())
                .bind(2, new String(event.data(), StandardCharsets.UTF_8))
                .then()
                .then(Mono.defer(() -> refuse(event)));
    }

    @Override
    public boolean understands(String type) {
        return type.equals(Messages.TYPE);
    }

    List<Integer> versions(UUID id) {
        return database.sql("SELECT version FROM effects WHERE case_id = $1 ORDER BY seq")
                .bind(0, id)
                .map(row -> new Columns(row).get(0, Integer.class))
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private Mono<Void> refuse(ReceivedEvent event) {
        var incident = incidents.remove(event.id());
        if (incident != null) {
            return Mono.<Void>fromRunnable(incident).subscribeOn(Schedulers.boundedElastic());
        }
        return refused.contains(event.id())
                ? Mono.error(new PermanentFault("refused " + event.version()))
                : Mono.empty();
    }
}
