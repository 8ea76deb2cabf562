package cn.lianshen.registry.classification;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.classification.domain.Classification;
import cn.lianshen.registry.intake.Cause;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps each declaration of non-profit or for-profit (分类登记). A third kind is a permanent fault: a
 * register that does not know it must not show the school as something else.
 */
@Component
final class ClassificationProjection implements Projection {
    private static final String DECLARE =
            """
            INSERT INTO classifications (case_id, version, at, institution_id, classification, since)
            VALUES (:caseId, :version, :at, :institution, :classification, :since)
            """;

    private final Payloads payloads;
    private final DatabaseClient database;

    ClassificationProjection(Payloads payloads, DatabaseClient database) {
        this.payloads = payloads;
        this.database = database;
    }

    @Override
    public String type() {
        return "approval.licence-issued.v1";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        var declared = payloads.read(event, Declared.class);
        return Cause.bind(database.sql(DECLARE), event)
                .bind("institution", declared.institutionId())
                .bind("classification", known(declared.classification()).name())
                .bind("since", declared.validFrom())
                .then();
    }

    private static Classification known(String code) {
        return Classification.named(code)
                .orElseThrow(() -> new PermanentFault("unknown classification " + code));
    }
}
