package cn.lianshen.approval.inquiry.search;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.approval.inquiry.Query;
import cn.lianshen.approval.inquiry.SearchTerms;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds cases in up to three tries. What is common is found soon by reading on in the order wanted;
 * what is rare is found by the index of terms, which costs as much as there is to find. Which of
 * the two it is shows among the first candidates: where some of them fit, reading on a little
 * further is less than fetching all that the index knows.
 */
@Component
final class CaseSearch {
    private static final int FEW = 1_000;
    private static final int MANY = 5_000;

    /** So many among the few promise a page of twenty among the many. */
    private static final int PROMISING = 4;

    private final DatabaseClient database;

    CaseSearch(DatabaseClient database) {
        this.database = database;
    }

    Mono<CasePage> page(CaseSearchSql search, int limit) {
        return among(FEW, search, limit)
                .flatMap(
                        found -> enough(found, limit) ? Mono.just(found) : on(found, search, limit))
                .map(found -> CasePage.of(found, limit, search.order()));
    }

    private Mono<List<CaseLine>> on(List<CaseLine> found, CaseSearchSql search, int limit) {
        return found.size() < PROMISING && !search.ofBureauAlone()
                ? orAll(found, FEW, search, limit)
                : among(MANY, search, limit)
                        .flatMap(
                                more ->
                                        enough(more, limit)
                                                ? Mono.just(more)
                                                : orAll(more, MANY, search, limit));
    }

    /** What was found among so many candidates, unless there are more. */
    private Mono<List<CaseLine>> orAll(
            List<CaseLine> found, int candidates, CaseSearchSql search, int limit) {
        return exhausted(search, candidates)
                .flatMap(all -> all ? Mono.just(found) : all(search, limit));
    }

    private static boolean enough(List<CaseLine> found, int limit) {
        return found.size() > limit;
    }

    private Mono<List<CaseLine>> among(int candidates, CaseSearchSql search, int limit) {
        var query = begin();
        search.candidates(query, candidates);
        return lines(query, search, limit);
    }

    private Mono<Boolean> exhausted(CaseSearchSql search, int candidates) {
        var query = new Query().add("SELECT count(*) FROM (");
        search.candidates(query, candidates);
        return query.add(") n")
                .ask(database, row -> requireNonNull(row.get(0, Long.class)) < candidates)
                .single();
    }

    private Mono<List<CaseLine>> all(CaseSearchSql search, int limit) {
        var query = begin();
        var terms = terms(search).toArray(String[]::new);
        if (terms.length == 0) {
            search.allCandidates(query);
        } else {
            search.indexed(query, terms);
        }
        return lines(query, search, limit);
    }

    /** Cases of one officer or one founder are fewer than a bureau's. */
    private static Stream<String> terms(CaseSearchSql search) {
        return switch (search.scope()) {
            case Scope.Own _ -> Stream.empty();
            case Scope.County(var region) -> search.filter().terms(new SearchTerms(region));
            case Scope.Part(var region, var bureau) -> {
                var terms = new SearchTerms(region);
                var wanted = search.filter().terms(terms).toList();
                yield wanted.isEmpty() && !search.ofBureauAlone()
                        ? Stream.empty()
                        : Stream.concat(wanted.stream(), Stream.of(terms.bureau(bureau)));
            }
        };
    }

    private static Query begin() {
        return new Query().add("SELECT " + CaseLine.COLUMNS + " FROM (");
    }

    private Mono<List<CaseLine>> lines(Query query, CaseSearchSql search, int limit) {
        query.add(
                ") n JOIN approval_cases c USING (case_id) LEFT JOIN indexed_cases i USING (case_id)"
                        + " LEFT JOIN case_standings s USING (case_id) WHERE true");
        new CaseConditions(search.scope(), search.filter()).addTo(query);
        return query.add(" ORDER BY " + search.order().columns() + " LIMIT " + PageKey.rows(limit))
                .ask(database, CaseLine::read)
                .collectList();
    }
}
