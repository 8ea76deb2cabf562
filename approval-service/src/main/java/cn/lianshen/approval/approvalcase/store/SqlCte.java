package cn.lianshen.approval.approvalcase.store;

/** A named part of a statement, {@code fresh AS (…)}, that adds itself with its parameters. */
@FunctionalInterface
interface SqlCte {
    void addTo(SqlText sql);
}
