package cn.lianshen.registry.licence;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.institution.RegisterWatcher;
import cn.lianshen.registry.institution.domain.Chronicle;
import cn.lianshen.registry.licence.domain.Issue;
import cn.lianshen.registry.licence.domain.Issues;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Enters licences as they become known, and what becomes of them. Its turn is within the register's
 * own, of which there is one at a time: so numbers are given out without a gap and only once.
 */
@Component
final class IssueLedger implements RegisterWatcher {
    private static final String ENTER =
            """
            WITH r AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS r("institutionId" uuid, place int, "caseId" uuid,
                    version int, region text, number text, "validFrom" date, "validTo" date, face text, ended text,
                    "endedOn" date)),
            fresh AS (
                INSERT INTO licence_issues (institution_id, issue, case_id, version, region, number, founder_id,
                    valid_from, valid_to, face, ended, ended_on)
                SELECT r."institutionId",
                    (SELECT coalesce(max(issue), 0) FROM licence_issues i WHERE i.institution_id = r."institutionId")
                        + row_number() OVER (PARTITION BY r."institutionId" ORDER BY r.place),
                    r."caseId", r.version, r.region, r.number, f.founder_id, r."validFrom", r."validTo", r.face,
                    r.ended, r."endedOn"
                FROM r LEFT JOIN projected.filings f ON f.case_id = r."caseId"
                WHERE NOT EXISTS (SELECT FROM licence_issues i WHERE i.institution_id = r."institutionId"
                    AND i.case_id = r."caseId" AND i.version = r.version))
            UPDATE licence_issues i SET ended = r.ended, ended_on = r."endedOn"
            FROM r WHERE i.institution_id = r."institutionId" AND i.case_id = r."caseId" AND i.version = r.version
                AND (i.ended, i.ended_on) IS DISTINCT FROM (r.ended, r."endedOn")
            """;

    private final DatabaseClient database;
    private final FaceWriter faces;
    private final CanonicalJson json;

    IssueLedger(DatabaseClient database, FaceWriter faces, CanonicalJson json) {
        this.database = database;
        this.faces = faces;
        this.json = json;
    }

    @Override
    public Mono<Void> drawn(Map<UUID, Chronicle> institutions) {
        var rows =
                institutions.entrySet().stream()
                        .flatMap(it -> rows(it.getKey(), Issues.of(it.getValue())))
                        .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql(ENTER).bind("rows", json.write(rows)).then();
    }

    private Stream<Row> rows(UUID institution, List<Issue> issues) {
        return IntStream.range(0, issues.size()).mapToObj(i -> row(institution, i, issues.get(i)));
    }

    private Row row(UUID institution, int place, Issue issue) {
        var licence = issue.licence();
        var ending = issue.ending();
        return new Row(
                institution,
                place,
                issue.cause().source(),
                issue.cause().version(),
                issue.region(),
                LicenceNumberKey.of(licence.number()).orElseThrow().digits(),
                licence.validFrom(),
                licence.validTo(),
                json.write(faces.of(issue)),
                ending == null ? null : ending.how(),
                ending == null ? null : ending.on());
    }

    /** As the statement takes it. */
    private record Row(
            UUID institutionId,
            int place,
            UUID caseId,
            int version,
            String region,
            String number,
            LocalDate validFrom,
            LocalDate validTo,
            String face,
            @Nullable String ended,
            @Nullable LocalDate endedOn) {}
}
