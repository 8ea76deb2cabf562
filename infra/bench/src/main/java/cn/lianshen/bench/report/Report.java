package cn.lianshen.bench.report;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the figures as they are, with the targets beside them. */
public final class Report {
    private static final int TARGET_PERCENT = 15;
    private static final int TARGET_CPU_MS = 8;

    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void line(String text) {
        out.println(text);
    }

    /** What the server was told about durability, without which no figure means anything. */
    public void settings(Map<String, String> server) {
        line(
                server.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" ", "PostgreSQL: ", "")));
    }

    /** Throughput, latency, and the ratio to bare SQL. */
    public void throughput(List<Comparison> comparisons) {
        line("");
        line("clients  what        cases/s   request ms p50      p99   case ms p50      p99");
        comparisons.forEach(this::throughput);
    }

    private void throughput(Comparison comparison) {
        rates(comparison.clients(), "service", comparison.service());
        rates(comparison.clients(), "bare SQL", comparison.bare());
        line(
                String.format(
                        Locale.ROOT,
                        "         service = %.1f %% of bare SQL (target: at least %d %%)",
                        comparison.percentOfBare(),
                        TARGET_PERCENT));
    }

    private void rates(int clients, String what, Series series) {
        line(
                String.format(
                        Locale.ROOT,
                        "%7d  %-9s %9.1f %16.2f %8.2f %13.2f %8.2f",
                        clients,
                        what,
                        series.casesPerSecond(),
                        series.request(50),
                        series.request(99),
                        series.wholeCase(50),
                        series.wholeCase(99)));
    }

    /** Processor time a case by part; those that the target is about are added up. */
    public void processorTime(
            List<Comparison> comparisons, Collection<String> parts, List<String> targeted) {
        line("");
        line("CPU-ms a case     " + columns(parts, part -> "%13s".formatted(part)));
        for (Comparison comparison : comparisons) {
            cpu(comparison.clients(), "service", comparison.service(), parts);
            cpu(comparison.clients(), "bare SQL", comparison.bare(), parts);
            total(comparison.service(), targeted);
        }
    }

    private void total(Series service, List<String> targeted) {
        line(
                String.format(
                        Locale.ROOT,
                        "         service: %s together %.2f (target: at most %d); quiet again %.1f s"
                                + " after the last answer",
                        String.join(" + ", targeted),
                        targeted.stream().mapToDouble(service::cpuMsPerCase).sum(),
                        TARGET_CPU_MS,
                        service.drainSeconds()));
    }

    private void cpu(int clients, String what, Series series, Collection<String> parts) {
        String figures =
                columns(
                        parts,
                        part -> String.format(Locale.ROOT, "%13.2f", series.cpuMsPerCase(part)));
        line("%7d  %-9s".formatted(clients, what) + figures);
    }

    private static String columns(Collection<String> parts, Function<String, String> column) {
        return parts.stream().map(column).collect(Collectors.joining());
    }
}
