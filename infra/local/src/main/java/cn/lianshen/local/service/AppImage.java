package cn.lianshen.local.service;

import cn.lianshen.local.PlatformFailure;
import cn.lianshen.local.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An application's executable jar, unpacked so that it starts fast, with its AOT cache. Both belong
 * to one build of the jar and one JDK: after either changes they are made anew.
 *
 * @param name of the application
 * @param module its folder in the project
 * @param jvmOptions the options that it runs with; a cache serves only these
 */
public record AppImage(String name, Path module, List<String> jvmOptions) {
    private static final String CACHE = "app.aot";

    public AppImage {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** Where it is unpacked. */
    public Path folder() {
        return module.resolve("target/app");
    }

    /** The jar to run, inside {@link #folder()}. */
    public Path jar() {
        return folder().resolve(executable().getFileName());
    }

    public boolean unpacked() {
        return stamp("unpacked").matches(identity());
    }

    /**
     * Whether a cache is there that belongs to this build; a training that failed counts as none.
     */
    public boolean trained() {
        return stamp("trained").matches(identity() + jvmOptions) && Files.exists(cache());
    }

    /** Whether a training was tried for this build, with or without success. */
    public boolean tried() {
        return stamp("trained").matches(identity() + jvmOptions);
    }

    public Path cache() {
        return folder().resolve(CACHE);
    }

    /** Unpacks the jar. */
    public void unpack(Path log) {
        Folders.delete(folder());
        int exit =
                JavaCommand.run(
                        List.of(
                                "-Djarmode=tools",
                                "-jar",
                                executable().toString(),
                                "extract",
                                "--destination",
                                folder().toString()),
                        module,
                        log);
        if (exit != 0) {
            throw new PlatformFailure(name + " could not be unpacked; see " + log + ".");
        }
        markUnpacked();
    }

    /**
     * Makes the cache by starting the application once without its servers; no cache is no failure.
     */
    public boolean train(Path log) {
        int exit = AotTraining.run(this, log);
        if (exit != 0) {
            Folders.delete(cache());
        }
        markTrained();
        return exit == 0 && Files.exists(cache());
    }

    /** From now on what lies in the folder counts as unpacked from this build. */
    void markUnpacked() {
        stamp("unpacked").write(identity());
    }

    /** From now on a training counts as tried for this build and these options. */
    void markTrained() {
        stamp("trained").write(identity() + jvmOptions);
    }

    private Stamp stamp(String kind) {
        return new Stamp(folder().resolve("." + kind));
    }

    private String identity() {
        try {
            Path jar = executable();
            return "%s %d %s %s"
                    .formatted(
                            jar.getFileName(),
                            Files.size(jar),
                            Files.getLastModifiedTime(jar),
                            Runtime.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path executable() {
        try (var jars = Files.newDirectoryStream(module.resolve("target"), "*-exec.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new PlatformFailure(notBuilt(), e);
        }
        throw new PlatformFailure(notBuilt());
    }

    private String notBuilt() {
        return name + " is not built: no *-exec.jar in " + module.resolve("target") + ".";
    }
}
