package cn.lianshen.registry.institution;

import cn.lianshen.registry.institution.domain.NameKey;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Brings names and what visitors type to one form: width and compatibility characters (NFKC),
 * traditional to simplified characters (Unicode's own data, ICU), then {@link NameKey}.
 */
public final class SearchText {
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    private SearchText() {}

    public static NameKey key(String written) {
        return NameKey.of(simplified(written));
    }

    /** The same text in simplified characters; spaces stay. */
    public static String simplified(String written) {
        return SIMPLIFIED.transliterate(Normalizer.normalize(written, Normalizer.Form.NFKC));
    }
}
