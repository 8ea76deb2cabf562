package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Which cases use which documents. Rows are written within the statement that writes the case, see
 * {@link #PINNED_BY_GATE}, so that both are committed or neither is.
 */
@Component
public final class CaseDocuments {

    /**
     * Reads {@code case_id} from a CTE {@code gate}; parameters are the version of the case, and
     * three arrays of one length: materials, documents, their versions.
     */
    public static final String PINNED_BY_GATE =
            "INSERT INTO case_materials (case_id, since, material, document_id, version)"
                    + " SELECT gate.case_id, ?::int, used.material, used.document_id, used.version"
                    + " FROM gate, unnest(?::text[], ?::uuid[], ?::int[])"
                    + " AS used (material, document_id, version)";

    private static final String OF_CASE =
            "SELECT "
                    + CaseDocument.COLUMNS
                    + " FROM case_materials m JOIN document_versions v USING (document_id, version)"
                    + " WHERE m.case_id = $1 ORDER BY m.since, m.material, m.document_id";
    private static final String OF_OTHERS =
            "SELECT m.case_id, c.case_number, "
                    + CaseDocument.COLUMNS
                    + " FROM (SELECT case_id, case_number, filed_at FROM approval_cases"
                    + " WHERE founder_id = $1 AND region = $2 AND case_id <> $3"
                    + " ORDER BY filed_at DESC, case_id LIMIT 20) c JOIN case_materials m USING (case_id)"
                    + " JOIN document_versions v USING (document_id, version)"
                    + " WHERE v.state <> 'INFECTED' ORDER BY c.filed_at DESC, m.case_id, m.since DESC";
    private static final String CASES =
            "SELECT case_id FROM approval_cases WHERE founder_id = $1 AND region = $2"
                    + " ORDER BY filed_at DESC, case_id LIMIT 20";
    private static final String USING =
            "SELECT case_id, material FROM case_materials"
                    + " WHERE document_id = $1 AND version = $2";

    private final DatabaseClient database;

    CaseDocuments(DatabaseClient database) {
        this.database = database;
    }

    /** A case, and for which material it uses something. */
    public record Use(UUID caseId, String material) {}

    /** Everything that the case has ever used, in the order in which it came. */
    public Flux<CaseDocument> ofCase(UUID caseId) {
        return database.sql(OF_CASE).bind(0, caseId).map(CaseDocument::read).all();
    }

    /**
     * What the founder's other cases in the county have used, the last filed case first, the latest
     * version of each case first; nothing infected.
     */
    public Flux<EarlierDocument> ofOthers(String founderId, String region, UUID caseId) {
        return database.sql(OF_OTHERS)
                .bind(0, founderId)
                .bind(1, region)
                .bind(2, caseId)
                .map(EarlierDocument::read)
                .all();
    }

    /** The founder's last cases in a county, whether they use documents or not. */
    public Flux<UUID> casesOf(String founderId, String region) {
        return database.sql(CASES)
                .bind(0, founderId)
                .bind(1, region)
                .map(row -> requireNonNull(row.get("case_id", UUID.class)))
                .all();
    }

    /** Where a version is used. */
    public Flux<Use> using(UUID documentId, int version) {
        return database.sql(USING)
                .bind(0, documentId)
                .bind(1, version)
                .map(
                        row ->
                                new Use(
                                        requireNonNull(row.get("case_id", UUID.class)),
                                        requireNonNull(row.get("material", String.class))))
                .all();
    }
}
