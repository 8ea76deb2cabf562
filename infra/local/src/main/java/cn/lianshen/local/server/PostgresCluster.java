package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import cn.lianshen.local.process.ProcessId;
import cn.lianshen.local.process.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files of a PostgreSQL server: made once, handed from one start to the next. */
final class PostgresCluster {
    /** Owner of the cluster; used by the platform only. */
    static final String ADMIN = "postgres";

    private final Path programs;
    private final PostgresSettings settings;

    PostgresCluster(Path programs, PostgresSettings settings) {
        this.programs = programs;
        this.settings = settings;
    }

    Path data() {
        return settings.home().resolve("data");
    }

    /**
     * Written beside and moved into place: an init that was cut short leaves nothing that looks
     * whole.
     */
    void initIfMissing() {
        if (Files.isDirectory(data())) {
            return;
        }
        Path work = settings.home().resolve("data.new");
        Folders.delete(work);
        try {
            Files.createDirectories(settings.home());
            init(work, writePassword());
            Files.move(work, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String adminPassword(Path home) {
        try {
            return Files.readString(home.resolve("admin.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops a server that an earlier run left on these files, and removes its lock if the number in
     * it went to some other program since, which PostgreSQL itself cannot tell.
     */
    void clearStaleOwner() {
        Path lock = data().resolve("postmaster.pid");
        try (var lines = Files.lines(lock)) {
            long pid = Long.parseLong(lines.findFirst().orElse("0").strip());
            ProcessHandle.of(pid).ifPresent(process -> clear(process, lock));
        } catch (NoSuchFileException e) {
            // The last run ended in good order.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(ProcessHandle process, Path lock) {
        if (runsHere(process)) {
            ProcessId.of(process).stop(StopSignal.INT, Duration.ofSeconds(20));
        } else {
            remove(lock);
        }
    }

    private boolean runsHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), data());
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path lock) {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path writePassword() throws IOException {
        Path file = settings.home().resolve("admin.password");
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, UUID.randomUUID().toString());
    }

    private void init(Path work, Path password) throws IOException {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.add(programs.resolve("bin/initdb").toString());
        command.addAll(List.of("-D", work.toString(), "-U", ADMIN, "-A", "scram-sha-256"));
        command.addAll(List.of("--pwfile", password.toString(), "-E", "UTF8", "--locale", "C"));
        command.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
        if (settings.durability() == Durability.NONE) {
            command.add("--no-sync");
        }
        run(command);
    }

    private void run(List<String> command) throws IOException {
        try {
            int exit =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                            .start()
                            .waitFor();
            if (exit != 0) {
                throw new PlatformFailure(
                        "PostgreSQL could not lay out its files; see " + settings.log() + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Stopped while PostgreSQL laid out its files.", e);
        }
    }
}
