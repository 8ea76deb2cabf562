package cn.lianshen.gateway.portal.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a good one of a material looks.
 *
 * @param about what it must show
 * @param parts headings to write below; empty for certificates
 * @param columns of a list to fill in, of so many rows
 * @param signedBy who signs; null for certificates
 */
public record Sample(
        String material,
        String about,
        List<Part> parts,
        List<String> columns,
        int rows,
        @Nullable String signedBy,
        String source) {

    /** A heading, what is written below it, and on how many blank lines. */
    public record Part(String title, String hint, int lines) {}

    /** Whether there is a blank to fill in. */
    public boolean blank() {
        return signedBy != null;
    }
}
