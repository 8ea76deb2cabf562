package cn.lianshen.registry.verifier;

import cn.lianshen.seal.Pem;
import cn.lianshen.seal.Trust;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a licence from the command line, offline: {@code CheckLicence ANCHORS.pem FILE|TOKEN
 * [certificates=FILE] [list=FILE] [county=CODE]}. The exit code is 0 for a genuine licence, 1 for
 * any other verdict, 2 when it was not understood.
 */
public final class CheckLicence {
    private static final long LARGEST = 8L << 20;

    private CheckLicence() {}

    @SuppressWarnings("SystemOut") // a tool for the command line
    public static void main(String[] arguments) {
        System.exit(run(InstantSource.system(), System.out, arguments));
    }

    /** Prints the finding, or what was not understood, and gives the exit code. */
    static int run(InstantSource time, PrintStream out, String... arguments) {
        if (arguments.length < 2) {
            out.println("ANCHORS.pem FILE|TOKEN [certificates=FILE] [list=FILE] [county=CODE]");
            return 2;
        }
        try {
            var finding = check(time, arguments);
            out.println(told(finding));
            return finding.verdict() == Verdict.GENUINE ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            out.println("not understood: " + e.getMessage());
            return 2;
        }
    }

    private static OfflineCheck.Finding check(InstantSource time, String... arguments)
            throws IOException {
        var trust = new Trust(certificates(arguments[0]));
        var more = options(arguments);
        var known = more.get("certificates");
        var seals = SealCheck.of(trust, known == null ? List.of() : certificates(known));
        var judge =
                new OfflineCheck(more.get("county"), list(more.get("list"), trust), time.instant());
        return judge.judge(examined(seals, arguments[1]));
    }

    private static Examined examined(SealCheck seals, String what) throws IOException {
        if (what.matches("[A-Za-z0-9_-]{100,}")) {
            return seals.token(what);
        }
        var file = Path.of(what);
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("too large for a licence: " + file);
        }
        return seals.file(Files.readAllBytes(file));
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        Arrays.stream(arguments)
                .skip(2)
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .forEach(it -> options.put(it[0], it[1]));
        return options;
    }

    private static @Nullable RevocationList list(@Nullable String file, Trust trust)
            throws IOException {
        return file == null
                ? null
                : RevocationList.read(Files.readString(Path.of(file)), trust)
                        .orElseThrow(() -> new IllegalArgumentException("no list: " + file));
    }

    private static List<X509Certificate> certificates(String file) throws IOException {
        return Pem.certificates(Files.readString(Path.of(file)));
    }

    private static String told(OfflineCheck.Finding finding) {
        var words = new ArrayList<String>();
        words.add(finding.verdict().name());
        var claims = finding.claims();
        if (claims != null) {
            words.add("教民%s号".formatted(claims.number()));
            words.add(claims.region());
            words.add(claims.validFrom() + "/" + claims.validTo());
        }
        words.add(finding.freshness().name());
        return String.join(" ", words);
    }
}
