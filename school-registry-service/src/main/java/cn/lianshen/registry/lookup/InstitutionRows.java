package cn.lianshen.registry.lookup;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.lookup.domain.PublishedTerm;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Turns what {@link Register} selects into rows. */
final class InstitutionRows {

    private InstitutionRows() {}

    static InstitutionRow read(Readable row) {
        return new InstitutionRow(
                value(row, "id", UUID.class),
                value(row, "revision", Integer.class),
                text(row, "region"),
                text(row, "kind"),
                text(row, "name"),
                text(row, "state"),
                text(row, "classification"),
                text(row, "address"),
                List.of(value(row, "founders", String[].class)),
                text(row, "legal_representative"),
                text(row, "principal"),
                text(row, "number"),
                text(row, "issuer"),
                new PublishedTerm(
                        value(row, "valid_from", LocalDate.class),
                        value(row, "valid_to", LocalDate.class)),
                text(row, "registrar"),
                row.get("credit_code", String.class),
                row.get("registered_on", LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return requireNonNull(row.get(column, type), column);
    }
}
