package cn.lianshen.bench;

import cn.lianshen.client.ClientFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Options from the command line, with environment variables behind them. */
final class Options {
    private static final Set<String> KNOWN =
            Set.of(
                    "clients",
                    "rounds",
                    "seconds",
                    "warmup",
                    "without",
                    "cases",
                    "requests",
                    "keep",
                    "institutions");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> environment;

    /**
     * @throws ClientFailure when an option is unknown or has no value
     */
    Options(List<String> arguments, Map<String, String> environment) {
        this.environment = environment;
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i).replaceFirst("^--", "");
            if (!KNOWN.contains(name) || i + 1 == arguments.size()) {
                throw new ClientFailure(
                        "Usage: bench [--clients 8,16] [--rounds 3] [--seconds 10] [--warmup 4000]"
                                + " [--without registry,notification|none]\n       bench read"
                                + " [--cases 1000000] [--requests 200] [--keep no|yes]\n"
                                + "       bench registry [--institutions 200000] [--requests 200]");
            }
            given.put(name, arguments.get(i + 1));
        }
    }

    String text(String name, String otherwise) {
        String variable = "LIANSHEN_BENCH_" + name.toUpperCase(Locale.ROOT);
        return given.getOrDefault(name, environment.getOrDefault(variable, otherwise));
    }

    int number(String name, String otherwise) {
        return positive(name, text(name, otherwise));
    }

    static int positive(String name, String text) {
        if (!text.strip().matches("[1-9]\\d{0,6}")) {
            throw new ClientFailure(
                    "The option " + name + " takes a number from 1, not " + text + ".");
        }
        return Integer.parseInt(text.strip());
    }
}
