package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a project of its own, with a Maven that only notes that it was called. */
class LauncherIT {
    private static final Path SCRIPT = Path.of("../../lianshen").toAbsolutePath().normalize();

    private static final String MAVEN =
            """
            #!/bin/sh
            echo run >> maven-runs
            for module in infra/identity infra/sharing approval-service school-registry-service notification-service gateway; do
              mkdir -p $module/target && touch $module/target/x-exec.jar
            done
            mkdir -p infra/local/target/lib infra/client/target infra/bench/target
            touch infra/client/target/lianshen-client-0.1.0-SNAPSHOT-exec.jar
            touch infra/bench/target/lianshen-bench-0.1.0-SNAPSHOT-exec.jar
            """;

    @TempDir Path project;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        program("lianshen", Files.readString(SCRIPT));
        program("bin/mvn", MAVEN);
        write("pom.xml", "<project/>");
        write("gateway/src/main/java/A.java", "class A {}");
        write("gateway/src/main/java/B.java", "class B {}");
        write("gateway/src/test/java/ATest.java", "class ATest {}");
    }

    @Test
    void what_was_built_is_not_built_again() throws Exception {
        up();
        up();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_change_of_a_test_alone_builds_nothing() throws Exception {
        up();
        write("gateway/src/test/java/ATest.java", "class ATest { int more; }");
        up();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_changed_a_new_and_a_deleted_source_each_make_a_build_necessary() throws Exception {
        up();
        write("gateway/src/main/java/A.java", "class A { int more; }");
        up();
        write("gateway/src/main/java/C.java", "class C {}");
        up();
        Files.delete(project.resolve("gateway/src/main/java/B.java"));
        up();
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void a_failed_build_starts_nothing_and_fails() throws Exception {
        program("bin/mvn", "#!/bin/sh\necho run >> maven-runs\nexit 1\n");
        assertThat(run("up")).isEqualTo(1);
        assertThat(said()).contains("The build failed");
        up();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void without_a_build_nothing_runs() throws Exception {
        assertThat(run("status")).isEqualTo(1);
        assertThat(run("down")).isZero();
    }

    @Test
    void an_unknown_command_is_wrong_usage() throws Exception {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(run("help")).isZero();
    }

    /**
     * The platform itself is not in this project, so it always ends in a failure after the build.
     */
    private void up() throws Exception {
        run("up");
    }

    private int run(String command) throws Exception {
        var builder = new ProcessBuilder("./lianshen", command).directory(project.toFile());
        var environment = builder.environment();
        environment.put("PATH", project.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.remove("LIANSHEN_STATE");
        return builder.redirectErrorStream(true)
                .redirectOutput(project.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(project.resolve("said"));
    }

    private int builds() throws IOException {
        List<String> runs = Files.readAllLines(project.resolve("maven-runs"));
        return runs.size();
    }

    private void program(String name, String text) throws IOException {
        write(name, text);
        Files.setPosixFilePermissions(
                project.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
