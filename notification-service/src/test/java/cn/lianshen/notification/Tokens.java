package cn.lianshen.notification;

import cn.lianshen.testkit.TestServers;
import java.util.List;

/** Bearer tokens of those who read notices. */
public final class Tokens {
    private Tokens() {}

    public static String founder(String subject) {
        return TestServers.issuer().token(subject, List.of("founder"), null, null);
    }

    public static String officer(String region, String bureau) {
        return TestServers.issuer()
                .token("p-" + region + "-" + bureau, List.of("officer"), region, bureau);
    }

    public static String partner(String region, String bureau) {
        return TestServers.issuer()
                .token("c-" + region + "-" + bureau, List.of("partner"), region, bureau);
    }

    public static String operator() {
        return TestServers.issuer().token("p-0601", List.of("operator"), null, null);
    }
}
