package cn.lianshen.files.intake;

import java.util.List;
import java.util.Locale;

/**
 * Why a file was not taken.
 *
 * @param details for the sentence that explains it, see each code
 */
public record Refusal(Code code, List<String> details) {

    static Refusal of(Code code, Object... details) {
        return new Refusal(code, java.util.Arrays.stream(details).map(String::valueOf).toList());
    }

    /** What was wrong, and what the details are. */
    public enum Code {
        /** Larger than is taken; the limit in KiB. */
        FILE_TOO_LARGE,
        /** Nothing came. */
        FILE_EMPTY,
        /** Less came than was announced; both in bytes. */
        UPLOAD_INCOMPLETE,
        /** Nothing came for a while; seconds. */
        UPLOAD_STALLED,
        FILE_NAME_REQUIRED,
        /** The name holds a folder. */
        FILE_NAME_WITH_PATH,
        /** The extension names no kind that is taken here; the extensions that are. */
        FILE_TYPE_NOT_ALLOWED,
        /** Name, declared type and content do not agree; the extension, and what it is instead. */
        FILE_TYPE_MISMATCH,
        /** It would swamp whoever unpacks it. */
        FILE_TOO_DENSE,
        /** A container with programs in it, or with paths that lead out of it. */
        FILE_DANGEROUS;

        /** For example {@code file-too-large}. */
        public String kebab() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
