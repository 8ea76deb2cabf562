package cn.lianshen.files.intake;

import cn.lianshen.files.type.FileType;
import java.nio.file.Path;

/**
 * A file that has come whole and passed every check, still in its temporary place: it is gone when
 * the intake lets go of it.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record ReceivedFile(Path path, String sha256, long length, FileType type, FileName name) {}
