package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.FilingReply;
import cn.lianshen.web.idempotency.IdempotencyKeys;

/** The CTE {@code fresh}: one row when the idempotency key was not known. */
record FreshKey(FilingReply filing) implements SqlCte {

    @Override
    public void addTo(SqlText sql) {
        var first = sql.nextParameter();
        sql.add("fresh AS (");
        sql.add(
                IdempotencyKeys.insert(first),
                IdempotencyKeys.PARAMETERS,
                statement ->
                        IdempotencyKeys.bind(statement, first, filing.request(), filing.reply()));
        sql.add(")");
    }
}
