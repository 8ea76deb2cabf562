package cn.lianshen.approval.inquiry.projection;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the projection has written. */
record Tables(DatabaseClient database) {
    static final List<String> ALL =
            List.of(
                    "indexed_cases",
                    "case_standings",
                    "task_lamps",
                    "case_officers",
                    "daily_figures");

    /** Everything that is in the log now is projected. */
    void complete() {
        await().atMost(Duration.ofSeconds(30)).until(this::isComplete);
    }

    boolean isComplete() {
        var stale =
                count(
                        "approval_cases c LEFT JOIN case_standings s USING (case_id)"
                                + " WHERE c.version IS DISTINCT FROM s.version");
        var there =
                count(
                        "inquiry_cursors c WHERE (c.xid, c.seq) >= (SELECT xid, seq FROM case_events"
                                + " ORDER BY xid DESC, seq DESC LIMIT 1)");
        return stale == 0 && there == 1;
    }

    /** Equal for the same rows, in whatever order they were written. */
    List<String> digests() {
        return ALL.stream().map(this::digest).toList();
    }

    private String digest(String table) {
        return one(
                "SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "
                        + table
                        + " t"
                        + (table.equals("daily_figures") ? " WHERE n <> 0" : ""));
    }

    long count(String from) {
        return Long.parseLong(one("SELECT count(*)::text FROM " + from));
    }

    void run(String sql) {
        database.sql(sql).then().block();
    }

    private String one(String sql) {
        return requireNonNull(
                database.sql(sql)
                        .map(row -> requireNonNull(row.get(0, String.class)))
                        .one()
                        .block());
    }
}
