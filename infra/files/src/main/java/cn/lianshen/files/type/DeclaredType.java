package cn.lianshen.files.type;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says that a file is.
 *
 * @param mediaType the header {@code Content-Type} as sent, or null
 */
public record DeclaredType(@Nullable String mediaType) {

    /** Whether it does not contradict the kind; saying nothing contradicts nothing. */
    public boolean fits(FileType type) {
        return mediaType == null || type.isCalled(bare(mediaType));
    }

    private static String bare(String header) {
        int parameters = header.indexOf(';');
        return (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
