package cn.lianshen.bench.pages;

import cn.lianshen.client.Platform;
import java.net.URI;
import java.util.Map;

/**
 * What is measured.
 *
 * @param ports by which the processes are found whose processor time is counted
 * @param readers at once
 * @param warmup seconds before that; the JVMs compile meanwhile
 * @param seconds that are measured
 */
public record PagesSettings(
        Platform platform, Map<String, Integer> ports, int readers, int warmup, int seconds) {

    URI portal() {
        return platform.gateway();
    }
}
