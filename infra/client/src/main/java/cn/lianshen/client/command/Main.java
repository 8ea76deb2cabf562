package cn.lianshen.client.command;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.Platform;
import cn.lianshen.client.demo.Demo;
import cn.lianshen.client.token.Tokens;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * {@code token USER} prints a bearer token and nothing else; exit 1 on a failure, 2 on a wrong
 * call.
 */
public final class Main {
    private static final String USAGE = "Usage: token USER | demo";

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out, err));
    }

    /** The exit code. */
    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        try {
            return dispatch(arguments, environment, out, err);
        } catch (ClientFailure e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int dispatch(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        var platform = Platform.from(environment);
        if (arguments.size() == 2 && arguments.getFirst().equals("token")) {
            out.println(new Tokens(platform.issuer()).of(arguments.getLast()));
            return 0;
        }
        if (arguments.equals(List.of("demo"))) {
            new Demo(platform, environment, out).play();
            return 0;
        }
        err.println(USAGE);
        return 2;
    }
}
