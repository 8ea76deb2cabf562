package cn.lianshen.local.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One start of an application up to the refresh of its context, from which the JDK writes the AOT
 * cache.
 */
final class AotTraining {
    /** No server is there while it trains. */
    private static final Map<String, String> SETTINGS = Map.of("SPRING_FLYWAY_ENABLED", "false");

    private AotTraining() {}

    static int run(AppImage image, Path log) {
        var arguments = new ArrayList<>(image.jvmOptions());
        arguments.add("-XX:AOTCacheOutput=" + image.cache());
        arguments.add("-Dspring.context.exit=onRefresh");
        arguments.addAll(List.of("-jar", image.jar().toString()));
        return JavaCommand.run(arguments, SETTINGS, image.folder(), log);
    }
}
