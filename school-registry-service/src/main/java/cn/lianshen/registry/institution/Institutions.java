package cn.lianshen.registry.institution;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.intake.Cause;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of {@code institutions}: each institution as it stands after its last event. */
@Component
final class Institutions {
    private static final String ENTER =
            """
            INSERT INTO institutions (id, region, kind, name, name_key, state, registrar,
                                      revision, case_id, version, at)
            VALUES (:id, :region, :kind, :name, :nameKey, 'LICENSED', :registrar,
                    1, :caseId, :version, :at)
            ON CONFLICT (id) DO UPDATE
            SET region = excluded.region, kind = excluded.kind, name = excluded.name,
                name_key = excluded.name_key, revision = institutions.revision + 1,
                case_id = excluded.case_id, version = excluded.version, at = excluded.at
            WHERE institutions.at < excluded.at
            """;
    private static final String REGISTER =
            """
            UPDATE institutions
            SET state = 'REGISTERED', registrar = :registrar,
                credit_code = :creditCode, registered_on = :registeredOn,
                revision = revision + 1, case_id = :caseId, version = :version, at = :at
            WHERE id = :id AND state = 'LICENSED'
            """;

    private final DatabaseClient database;

    Institutions(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Enters the institution, or lets a licence issued anew change what stands on it; one that was
     * issued before the row's last event changes nothing, whenever it arrives.
     */
    Mono<Void> enter(Licensed licensed, ReceivedEvent event) {
        return Cause.bind(database.sql(ENTER), event)
                .bind("id", licensed.institutionId())
                .bind("region", event.region())
                .bind("kind", licensed.kind())
                .bind("name", licensed.schoolName())
                .bind("nameKey", NameKey.of(licensed.schoolName()).value())
                .bind("registrar", licensed.registrar())
                .then();
    }

    /** False when no such institution waits for its registration. */
    Mono<Boolean> register(Registered registered, ReceivedEvent event) {
        return Cause.bind(database.sql(REGISTER), event)
                .bind("id", registered.institutionId())
                .bind("registrar", registered.registrar())
                .bind("creditCode", registered.creditCode())
                .bind("registeredOn", registered.registeredOn())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
