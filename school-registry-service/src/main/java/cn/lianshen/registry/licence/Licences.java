package cn.lianshen.registry.licence;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Cause;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of {@code licences} and {@code licence_holders}. */
@Component
final class Licences {
    private static final String HOLD =
            """
            INSERT INTO licence_holders (number_key, institution_id) VALUES (:key, :institution)
            ON CONFLICT (number_key) DO UPDATE SET institution_id = excluded.institution_id
            WHERE licence_holders.institution_id = excluded.institution_id
            """;
    private static final String ISSUE =
            """
            INSERT INTO licences (case_id, version, at, institution_id, number, school_name, address,
                                  founders, legal_representative, principal, issuer, valid_from, valid_to)
            VALUES (:caseId, :version, :at, :institution, :number, :schoolName, :address,
                    :founders, :legalRepresentative, :principal, :issuer, :validFrom, :validTo)
            """;

    private final DatabaseClient database;

    Licences(DatabaseClient database) {
        this.database = database;
    }

    /** False when another institution holds this number. */
    Mono<Boolean> hold(LicenceNumberKey key, UUID institution) {
        return database.sql(HOLD)
                .bind("key", key.digits())
                .bind("institution", institution)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> issue(IssuedLicence licence, ReceivedEvent event) {
        return Cause.bind(database.sql(ISSUE), event)
                .bind("institution", licence.institutionId())
                .bind("number", licence.licenceNumber())
                .bind("schoolName", licence.schoolName())
                .bind("address", licence.address())
                .bind("founders", licence.founders().toArray(String[]::new))
                .bind("legalRepresentative", licence.legalRepresentative())
                .bind("principal", licence.principal())
                .bind("issuer", licence.issuer())
                .bind("validFrom", licence.validFrom())
                .bind("validTo", licence.validTo())
                .then();
    }
}
