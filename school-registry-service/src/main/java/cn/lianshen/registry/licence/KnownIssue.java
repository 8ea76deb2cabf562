package cn.lianshen.registry.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.CanonicalJson;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence as {@code licence_issues} has it.
 *
 * @param number digits
 * @param founder who filed the case that it came from; null when nobody said
 * @param ended how it ended, or {@code SUPERSEDED}; null while it counts
 * @param endedOn first day without it
 * @param sealed whether its files are made
 */
record KnownIssue(
        UUID institution,
        int issue,
        String region,
        String number,
        @Nullable String founder,
        LocalDate validFrom,
        LocalDate validTo,
        LicenceFace face,
        @Nullable String ended,
        @Nullable LocalDate endedOn,
        boolean sealed) {
    static final String COLUMNS =
            "institution_id, issue, region, number, founder_id, valid_from, valid_to, face, ended, ended_on, sealed";

    static KnownIssue read(Readable row, CanonicalJson json) {
        return new KnownIssue(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, Integer.class)),
                text(row, 2),
                text(row, 3),
                row.get(4, String.class),
                requireNonNull(row.get(5, LocalDate.class)),
                requireNonNull(row.get(6, LocalDate.class)),
                json.read(text(row, 7), LicenceFace.class),
                row.get(8, String.class),
                row.get(9, LocalDate.class),
                requireNonNull(row.get(10, Boolean.class)));
    }

    private static String text(Readable row, int column) {
        return requireNonNull(row.get(column, String.class));
    }
}
