package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, from the class path. */
final class PostgresBinaries {
    private static final Set<PosixFilePermission> PROGRAM =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpack(Path servers) {
        String archive = "postgres-linux-" + architecture() + ".txz";
        String name = "postgres-" + Unpacked.fingerprint(archive);
        return Unpacked.folder(servers, name, folder -> extract(archive, folder));
    }

    private static String architecture() {
        String arch = System.getProperty("os.arch");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default ->
                    throw new PlatformFailure(
                            "PostgreSQL is packed for Linux on amd64 and arm64 only, and this is "
                                    + arch
                                    + "; run the services against a PostgreSQL of your own.");
        };
    }

    private static void extract(String archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(Unpacked.resource(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PROGRAM);
            }
        }
    }
}
