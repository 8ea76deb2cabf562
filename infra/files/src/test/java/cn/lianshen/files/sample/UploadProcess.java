package cn.lianshen.files.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An {@link UploadServer} in a process of its own, which may have little of something. */
public final class UploadProcess implements AutoCloseable {

    private final Process process;
    private final URI address;

    /**
     * Returns when it listens.
     *
     * @param folder of its files
     * @param command what comes before the command line of Java; may be empty
     * @param options of the JVM
     */
    public UploadProcess(Path folder, List<String> command, List<String> options)
            throws IOException {
        var line = new ArrayList<>(command);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-Dlogging.level.root=error", "-Dspring.main.banner-mode=off"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(UploadServer.class.getName(), folder.toString()));
        process = new ProcessBuilder(line).redirectErrorStream(true).start();
        address = URI.create("http://127.0.0.1:" + port());
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private String port() {
        var said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return said.lines()
                .filter(line -> line.startsWith("port "))
                .findFirst()
                .orElseThrow()
                .substring("port ".length());
    }
}
