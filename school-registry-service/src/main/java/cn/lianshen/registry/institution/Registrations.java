package cn.lianshen.registry.institution;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Cause;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of {@code registrations}: every decision of a registering bureau, as it came. */
@Component
final class Registrations {
    private static final String REGISTERED =
            """
            INSERT INTO registrations (case_id, version, at, institution_id, registrar, outcome,
                                       credit_code, registered_on)
            VALUES (:caseId, :version, :at, :id, :registrar, 'REGISTERED', :creditCode, :registeredOn)
            """;
    private static final String REFUSED =
            """
            INSERT INTO registrations (case_id, version, at, institution_id, registrar, outcome)
            VALUES (:caseId, :version, :at, :id, :registrar, 'REFUSED')
            """;

    private final DatabaseClient database;

    Registrations(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> registered(Registered registered, ReceivedEvent event) {
        return Cause.bind(database.sql(REGISTERED), event)
                .bind("id", registered.institutionId())
                .bind("registrar", registered.registrar())
                .bind("creditCode", registered.creditCode())
                .bind("registeredOn", registered.registeredOn())
                .then();
    }

    Mono<Void> refused(Refused refused, ReceivedEvent event) {
        return Cause.bind(database.sql(REFUSED), event)
                .bind("id", refused.institutionId())
                .bind("registrar", refused.registrar())
                .then();
    }
}
