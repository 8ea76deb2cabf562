package cn.lianshen.bench;

import cn.lianshen.bench.bare.ServerSettings;
import cn.lianshen.bench.cpu.CpuMeter;
import cn.lianshen.bench.report.Comparison;
import cn.lianshen.bench.report.Report;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The platform as it runs, then once more without those parts that only listen to it. In this
 * order, since parts that come back have to catch up, which would fall into the figures.
 */
final class Scenarios {
    private final BenchSettings settings;
    private final Map<String, String> environment;
    private final List<String> without;
    private final Report report;

    Scenarios(Options options, Map<String, String> environment, Report report) {
        this.settings = BenchSettings.from(options, environment);
        this.environment = environment;
        this.report = report;
        this.without =
                Arrays.stream(options.text("without", "registry,notification").split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.equals("none"))
                        .toList();
    }

    void measure() throws Exception {
        head();
        one();
        Optional<Launcher> launcher = Launcher.find(environment);
        if (without.isEmpty()) {
            return;
        }
        if (launcher.isPresent()) {
            launcher.get().without(without, this::one);
        } else {
            report.line("");
            report.line(
                    "No launcher to stop " + String.join(" and ", without) + " with: left out.");
        }
    }

    private void one() throws Exception {
        var cpu = CpuMeter.onPorts(Parts.ports(environment));
        report.line("");
        report.line("== Running: " + String.join(", ", cpu.parts()));
        List<Comparison> comparisons = new Bench(settings, cpu).run();
        report.throughput(comparisons);
        report.processorTime(comparisons, cpu.parts(), List.of(Parts.APPROVAL, Parts.POSTGRESQL));
    }

    private void head() throws SQLException {
        report.line(
                "Lianshen bench %s, %d cores"
                        .formatted(
                                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                                Runtime.getRuntime().availableProcessors()));
        report.line(
                "A case = file (2 kB of answers), accept, three opinions, decide: six durable requests");
        report.line(
                "%d rounds of %d s each, service and bare SQL in turn; warm-up %d cases"
                        .formatted(
                                settings.rounds(),
                                settings.round().toSeconds(),
                                settings.warmUp()));
        report.settings(ServerSettings.read(settings.database()));
    }
}
