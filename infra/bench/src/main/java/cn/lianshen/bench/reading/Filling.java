package cn.lianshen.bench.reading;

import cn.lianshen.bench.report.Report;
import cn.lianshen.bench.sample.Copies;
import cn.lianshen.bench.sample.SampleTables;
import cn.lianshen.bench.sample.Templates;
import cn.lianshen.cipher.CipherSuite;
import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.FileKeyRing;
import cn.lianshen.cipher.KeyRingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Fills the bench's database: cases by COPY, then whatever the service projects from them. */
final class Filling {
    private static final List<String> TABLES =
            List.of("approval_cases", "case_events", "confidential_texts", "bureau_tasks");

    private final BenchDatabase database;
    private final Report report;

    Filling(BenchDatabase database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** A key ring of the bench's own. */
    static void ring(Path file) {
        new KeyRingFile(file).createIfAbsent("bench-1", CipherSuite.AES_256_GCM);
    }

    /** Writes the cases; the big keys are built when all rows are there. Gives the founders. */
    int cases(int number, Path ring) throws SQLException, IOException {
        long began = System.nanoTime();
        var cipher = new FieldCipher(new FileKeyRing(new KeyRingFile(ring), Duration.ofDays(1)));
        var copies = copies(number);
        var heavy = new HeavyIndexes(database, TABLES);
        heavy.drop();
        try (var connection = database.connect()) {
            connection.createStatement().execute("SET synchronous_commit = off");
            new SampleTables(connection, cipher).fill(copies, number, _ -> {});
        }
        heavy.create();
        database.run("VACUUM (ANALYZE)");
        report.line(
                String.format(
                        Locale.ROOT,
                        "%s cases, %s events written in %.0f s",
                        number,
                        database.text("SELECT count(*) FROM case_events"),
                        seconds(began)));
        return copies.founders();
    }

    /** Says that nothing was written. Gives the founders. */
    int kept(int number) {
        report.line(number + " cases, kept from an earlier run");
        return copies(number).founders();
    }

    private static Copies copies(int number) {
        return new Copies(Templates.recorded(), number, LocalDate.now(BenchDatabase.ZONE));
    }

    /** Waits until the service has projected all of it. */
    void projected(int number) throws SQLException, InterruptedException {
        long began = System.nanoTime();
        while (!complete()) {
            Thread.sleep(500);
        }
        var took = seconds(began);
        if (took > 1) { // a kept database is projected already
            report.line(
                    String.format(
                            Locale.ROOT, "projected in %.0f s, %.0f cases/s", took, number / took));
        }
        database.run("VACUUM (ANALYZE)");
    }

    /** Sizes of what the read side keeps. */
    void sizes() throws SQLException {
        var sizes =
                database.texts(
                        "SELECT relname || ' ' || pg_size_pretty(pg_total_relation_size(oid))"
                                + " FROM pg_class WHERE relkind = 'r' AND relname IN ('indexed_cases',"
                                + " 'case_standings', 'task_lamps', 'case_officers', 'daily_figures', 'case_events',"
                                + " 'approval_cases', 'confidential_texts', 'bureau_tasks')"
                                + " ORDER BY pg_total_relation_size(oid) DESC");
        report.line(String.join(", ", sizes));
    }

    private boolean complete() throws SQLException {
        return Boolean.parseBoolean(
                database.text(
                        "SELECT coalesce((SELECT (c.xid, c.seq) >= (l.xid, l.seq) FROM"
                                + " inquiry_cursors c, (SELECT xid, seq FROM case_events ORDER BY"
                                + " xid DESC, seq DESC LIMIT 1) l), false)::text"));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
