package cn.lianshen.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogIT {
    @TempDir Path folder;

    @Test
    void a_child_does_not_outlive_a_parent_that_is_killed() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        var parent = startParent(data);
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(pidFile(data)));
        var child = ProcessHandle.of(Long.parseLong(Files.readString(pidFile(data)))).orElseThrow();

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(30)).until(() -> !child.isAlive());
        await().atMost(Duration.ofSeconds(30)).until(() -> !Files.exists(data));
    }

    private static Path pidFile(Path data) {
        return data.resolveSibling("pid");
    }

    private static Process startParent(Path data) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
    }

    /** Starts a child that would run for an hour, writes its number down, and waits. */
    static final class Parent {
        private Parent() {}

        static void main(String[] arguments) throws Exception {
            Path data = Path.of(arguments[0]);
            var child =
                    ChildProcess.start(
                            new ChildSpec(
                                    List.of("sleep", "3600"),
                                    Map.of(),
                                    data,
                                    data.resolve("log"),
                                    StopSignal.TERM));
            Watchdog.ofThisJvm().removeAtEnd(data);
            Path work = Files.writeString(data.resolveSibling("pid.new"), "" + child.id().pid());
            Files.move(work, pidFile(data));
            assertThat(child.onExit().join()).isNotZero();
        }
    }
}
