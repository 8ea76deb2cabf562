package cn.lianshen.bench.pages;

import cn.lianshen.client.Platform;
import java.net.URI;
import java.util.Map;

/**
 * What is measured.
 *
 * @param readers at once
 * @param seconds of the measured round, behind a shorter one that warms up
 */
public record PagesSettings(Platform platform, int readers, int seconds) {

    /** From the same variables as the platform. */
    public static PagesSettings of(Map<String, String> environment, int readers, int seconds) {
        return new PagesSettings(Platform.from(environment), readers, seconds);
    }

    URI portal() {
        return platform.gateway();
    }
}
