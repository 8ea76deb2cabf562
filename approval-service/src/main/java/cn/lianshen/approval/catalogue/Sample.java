package cn.lianshen.approval.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a good one of a material holds, and for those that the applicant writes a blank form (样表).
 *
 * @param about what it must show, and for certificates who issues it and what must be legible
 * @param parts headings to write below; null for certificates
 * @param table a list to fill in; null where there is none
 * @param signedBy who signs; null for certificates
 */
public record Sample(
        String material,
        String about,
        String aboutEn,
        @Nullable List<Part> parts,
        @Nullable Sheet table,
        @Nullable String signedBy,
        @Nullable String signedByEn,
        String source,
        Confidence confidence)
        implements Row {

    /**
     * One heading.
     *
     * @param hint what is written below it
     * @param lines blank lines to write on; none where there is nothing to write
     */
    public record Part(String title, String titleEn, String hint, String hintEn, int lines) {}

    /** A list with its columns and so many empty rows. */
    public record Sheet(List<String> columns, List<String> columnsEn, int rows) {}

    @Override
    public String code() {
        return material;
    }
}
