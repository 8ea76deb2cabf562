package cn.lianshen.registry.dispute;

import static java.util.Objects.requireNonNull;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/**
 * Which numbers of the caller's county are claimed twice. The register keeps both claims, since
 * nobody can tell from here which of them is wrong, and shows them to those who can.
 */
@RestController
@RequestMapping("/api/v1/registry/disputes")
final class DisputeController {
    private static final String FIND =
            """
            WITH claims AS (
                SELECT 'CREDIT_CODE' AS what, credit_code AS number, id, region FROM projected.institutions
                WHERE credit_code IS NOT NULL
                UNION ALL
                SELECT 'LICENCE_NUMBER', n.number, id, region
                FROM projected.institutions, unnest(number_keys) AS n(number))
            SELECT what, number, array_agg(id ORDER BY id) FROM claims
            WHERE (what, number) IN (SELECT what, number FROM claims WHERE region = :region)
            GROUP BY what, number HAVING count(*) > 1 ORDER BY what, number LIMIT 200
            """;

    private final DatabaseClient database;

    DisputeController(DatabaseClient database) {
        this.database = database;
    }

    @GetMapping
    Flux<Dispute> find(Caller caller) {
        var region = caller.region();
        if (region == null || !(caller.is(Role.OFFICER) || caller.is(Role.SUPERVISOR))) {
            throw Problem.forbidden().asException();
        }
        return database.sql(FIND).bind("region", region).map(DisputeController::read).all();
    }

    private static Dispute read(Readable row) {
        return new Dispute(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, String.class)),
                List.of(requireNonNull(row.get(2, UUID[].class))));
    }
}
