package cn.lianshen.bench;

import cn.lianshen.bench.pages.PagesBench;
import cn.lianshen.bench.pages.PagesSettings;
import cn.lianshen.bench.reading.ReadSettings;
import cn.lianshen.bench.reading.Reading;
import cn.lianshen.bench.registry.RegistryBench;
import cn.lianshen.bench.registry.RegistrySettings;
import cn.lianshen.bench.registry.SeasonBench;
import cn.lianshen.bench.registry.SeasonOrder;
import cn.lianshen.bench.report.Report;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.Platform;
import cn.lianshen.client.token.Tokens;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Measures the platform that runs and prints the figures; exit 1 when a request was refused on the
 * way.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out));
    }

    private static int run(
            List<String> arguments, Map<String, String> environment, PrintStream out) {
        try {
            measure(arguments, environment, new Report(out));
            return 0;
        } catch (ClientFailure e) {
            return failed(e);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            return failed(e);
        }
    }

    private static void measure(
            List<String> arguments, Map<String, String> environment, Report report)
            throws Exception {
        var what = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (what) {
            case "read" ->
                    new Reading(readSettings(rest(arguments, environment), environment), report)
                            .measure();
            case "registry" ->
                    new RegistryBench(registry(rest(arguments, environment), environment), report)
                            .measure();
            case "pages" ->
                    new PagesBench(pages(rest(arguments, environment), environment), report)
                            .measure();
            case "season" -> season(rest(arguments, environment), environment, report).measure();
            default ->
                    new Scenarios(new Options(arguments, environment), environment, report)
                            .measure();
        }
    }

    private static Options rest(List<String> arguments, Map<String, String> environment) {
        return new Options(arguments.subList(1, arguments.size()), environment);
    }

    private static SeasonBench season(
            Options options, Map<String, String> environment, Report report) {
        var settings = registry(options, environment);
        var tokens = new Tokens(Platform.from(environment).issuer());
        var order = new SeasonOrder(settings.service(), settings.database(), tokens);
        return new SeasonBench(settings, order, report);
    }

    private static PagesSettings pages(Options options, Map<String, String> environment) {
        return new PagesSettings(
                Platform.from(environment),
                Parts.ports(environment),
                options.number("readers", "20"),
                options.number("warmup", "120"),
                options.number("seconds", "20"));
    }

    private static RegistrySettings registry(Options options, Map<String, String> environment) {
        return RegistrySettings.of(
                environment,
                options.number("institutions", "200000"),
                options.number("requests", "200"));
    }

    private static ReadSettings readSettings(Options options, Map<String, String> environment) {
        return ReadSettings.of(
                environment,
                options.number("cases", "1000000"),
                options.number("requests", "200"),
                options.text("keep", "no").equals("yes"));
    }

    private static int failed(Throwable cause) {
        System.err.println(
                cause instanceof ClientFailure
                        ? cause.getMessage()
                        : "The bench stopped: " + cause);
        return 1;
    }
}
