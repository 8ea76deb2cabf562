package cn.lianshen.files;

import java.util.regex.Pattern;

/**
 * Content in a store, named by itself.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param length in bytes
 */
public record StoredFile(String sha256, long length) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public StoredFile {
        checkHash(sha256);
    }

    /**
     * Lets nothing but a hash pass.
     *
     * @throws IllegalArgumentException for anything that could be more than a hash, such as a path
     */
    static void checkHash(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }
}
