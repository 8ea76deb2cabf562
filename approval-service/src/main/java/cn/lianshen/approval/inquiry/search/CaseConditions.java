package cn.lianshen.approval.inquiry.search;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.inquiry.Query;

/**
 * The conditions of a search on a case {@code c}, its index row {@code i} and its standing {@code
 * s}: all of them, whichever of them led to the case.
 */
record CaseConditions(Scope scope, CaseFilter filter) {

    void addTo(Query query) {
        scoped(query);
        query.given(" AND c.item = ?::text", filter.item());
        query.given(" AND c.kind = ?::text", filter.kind());
        query.given(" AND c.classification = ?::text", filter.classification());
        if (!filter.states().isEmpty()) {
            query.add(" AND c.state = ANY (?::text[])", (Object) states(filter));
        }
        named(query);
        dated(query);
    }

    static String[] states(CaseFilter filter) {
        return filter.states().stream().map(CaseState::name).toArray(String[]::new);
    }

    private void scoped(Query query) {
        switch (scope) {
            case Scope.Own(var founder) -> query.add(" AND c.founder_id = ?::text", founder);
            case Scope.County(var region) -> query.add(" AND c.region = ?::text", region);
            case Scope.Part(var region, var bureau) ->
                    query.add(
                            " AND c.region = ?::text AND (c.lead = ?::text"
                                    + " OR ?::text = ANY (i.bureaus))",
                            region,
                            bureau,
                            bureau);
        }
    }

    private void named(Query query) {
        for (var name : filter.names()) {
            query.add(" AND position(?::text IN i.name_key) > 0", name.key());
        }
        query.given(" AND i.founder_key = decode(?::text, 'hex')", filter.founderKey());
        if (filter.number() != null) {
            query.add(
                    " AND c.case_number COLLATE \"C\" >= ?::text AND c.case_number COLLATE \"C\""
                            + " < ?::text",
                    filter.number(),
                    filter.number() + CaseSearchSql.BEHIND_DIGITS);
        }
        query.given(
                " AND EXISTS (SELECT FROM case_officers o WHERE o.case_id = c.case_id"
                        + " AND o.officer = ?::text)",
                filter.officer());
    }

    private void dated(Query query) {
        query.given(" AND s.due >= ?::date", filter.dueFrom());
        query.given(" AND s.due <= ?::date", filter.dueTo());
        query.given(" AND c.filed_at >= ?::timestamptz", filter.filedFrom());
        query.given(" AND c.filed_at < ?::timestamptz", filter.filedBefore());
    }
}
