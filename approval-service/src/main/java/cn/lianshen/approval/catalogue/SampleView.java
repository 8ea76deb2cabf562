package cn.lianshen.approval.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sample in one language.
 *
 * @param parts empty for certificates, and where there is only a table
 * @param columns empty where there is no table
 * @param rows empty rows of the table
 * @param signedBy absent for certificates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SampleView(
        String material,
        String about,
        List<Part> parts,
        List<String> columns,
        int rows,
        @Nullable String signedBy,
        String source) {

    record Part(String title, String hint, int lines) {}

    static SampleView of(Sample row, Locale locale) {
        var english = locale.getLanguage().equals("en");
        var table = row.table();
        return new SampleView(
                row.material(),
                english ? row.aboutEn() : row.about(),
                Stream.ofNullable(row.parts())
                        .flatMap(List::stream)
                        .map(part -> part(part, english))
                        .toList(),
                table == null ? List.of() : english ? table.columnsEn() : table.columns(),
                table == null ? 0 : table.rows(),
                english ? row.signedByEn() : row.signedBy(),
                row.source());
    }

    private static Part part(Sample.Part row, boolean english) {
        return english
                ? new Part(row.titleEn(), row.hintEn(), row.lines())
                : new Part(row.title(), row.hint(), row.lines());
    }
}
