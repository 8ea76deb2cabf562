package cn.lianshen.approval.inquiry.search;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.inquiry.Query;
import cn.lianshen.approval.inquiry.SearchTerms;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a search begins: candidates in the order wanted, read from the index that narrows them most
 * and no further than needed. Everything else is looked at on the way.
 */
record CaseSearchSql(
        Scope scope, CaseFilter filter, CaseOrder order, CaseOrder.@Nullable Last last) {
    static final String BEHIND_DIGITS = "~";

    /** States in which something can be due. */
    private static final String[] OPEN =
            Arrays.stream(CaseState.values())
                    .filter(state -> !state.closed() && state != CaseState.NONE)
                    .map(CaseState::name)
                    .toArray(String[]::new);

    private static final String NEWEST = " ORDER BY n.filed_at DESC, n.case_id DESC";

    /** However many there are. */
    void allCandidates(Query query) {
        candidates(query, "");
    }

    /**
     * @param most candidates at most
     */
    void candidates(Query query, int most) {
        candidates(query, " LIMIT " + most);
    }

    private void candidates(Query query, String limit) {
        if (scope instanceof Scope.Own(var founder)) {
            plain(query, "approval_cases n WHERE n.founder_id = ?::text", founder, limit);
        } else if (filter.whole()) {
            plain(query, "approval_cases n WHERE n.case_number = ?::text", number(), limit);
        } else if (order == CaseOrder.NUMBER) {
            numbered(query, limit);
        } else if (order == CaseOrder.DUE) {
            byState(query, true, limit);
        } else if (filter.founderKey() != null) {
            plain(
                    query,
                    "indexed_cases n WHERE n.founder_key = decode(?::text, 'hex')",
                    filter.founderKey(),
                    limit);
        } else if (filter.officer() != null && !(limit.isEmpty() && onlyOpen())) {
            officers(query, filter.officer(), limit);
        } else if (!filter.states().isEmpty()) {
            byState(query, false, limit);
        } else {
            plain(query, "indexed_cases n WHERE n.region = ?::text", region(), limit);
        }
    }

    /** Of an officer's cases most are decided, and of a county's few are not. */
    private boolean onlyOpen() {
        return !filter.states().isEmpty()
                && filter.states().stream()
                        .allMatch(state -> state.beforeAcceptance() || state.underReview());
    }

    /** Whether nothing but the bureau, the county's newest or some states lead to the cases. */
    boolean ofBureauAlone() {
        return scope instanceof Scope.Part
                && filter.terms(new SearchTerms("")).findAny().isEmpty()
                && filter.founderKey() == null
                && filter.officer() == null
                && !filter.whole();
    }

    /** All that have these terms, whatever the order. */
    void indexed(Query query, String[] terms) {
        query.add(
                "SELECT n.case_id, n.filed_at, n.case_number, d.due FROM indexed_cases n"
                        + " LEFT JOIN case_standings d USING (case_id) WHERE n.terms @> ?::text[]",
                (Object) terms);
        if (order == CaseOrder.DUE) {
            query.add(" AND d.due IS NOT NULL");
            order.behind(query, "d", last);
        } else {
            order.behind(query, "n", last);
        }
    }

    private void plain(Query query, String from, Object value, String limit) {
        query.add("SELECT n.case_id, n.filed_at, n.case_number FROM " + from, value);
        behind(query);
        query.add(NEWEST + limit);
    }

    private void officers(Query query, String officer, String limit) {
        query.add(
                "SELECT n.case_id, n.filed_at FROM case_officers n"
                        + " WHERE n.region = ?::text AND n.officer = ?::text",
                region(),
                officer);
        behind(query);
        query.add(NEWEST + limit);
    }

    private void numbered(Query query, String limit) {
        query.add(
                "SELECT n.case_id, n.filed_at, n.case_number FROM indexed_cases n"
                        + " WHERE n.case_number >= ?::text AND n.case_number < ?::text",
                number(),
                number() + BEHIND_DIGITS);
        order.behind(query, "n", last);
        query.add(" ORDER BY n.case_number DESC" + limit);
    }

    /** Each state's cases are read in order from its own part of the index, then merged. */
    private void byState(Query query, boolean due, String limit) {
        var states = filter.states().isEmpty() ? OPEN : CaseConditions.states(filter);
        query.add(
                "SELECT n.* FROM unnest(?::text[]) AS w(state) CROSS JOIN LATERAL (SELECT"
                        + " n.case_id, n.filed_at, n.due FROM case_standings n"
                        + " WHERE n.region = ?::text AND n.state = w.state",
                states,
                region());
        if (due) {
            query.add(" AND n.due IS NOT NULL");
            query.given(" AND n.due >= ?::date", filter.dueFrom());
            query.given(" AND n.due <= ?::date", filter.dueTo());
            order.behind(query, "n", last);
        } else {
            behind(query);
        }
        var by = " ORDER BY " + order.columns() + limit;
        query.add(by + ") n" + by);
    }

    /** Behind the page before, and within the days wanted. */
    private void behind(Query query) {
        if (order == CaseOrder.NEWEST) {
            order.behind(query, "n", last);
        }
        query.given(" AND n.filed_at >= ?::timestamptz", filter.filedFrom());
        query.given(" AND n.filed_at < ?::timestamptz", filter.filedBefore());
    }

    private String number() {
        return requireNonNull(filter.number());
    }

    private String region() {
        return switch (scope) {
            case Scope.Part(var region, _) -> region;
            case Scope.County(var region) -> region;
            case Scope.Own _ -> "";
        };
    }
}
