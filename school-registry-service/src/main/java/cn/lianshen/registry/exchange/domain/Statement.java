package cn.lianshen.registry.exchange.domain;

import static cn.lianshen.registry.exchange.domain.Field.*;

import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A school as a row says it, as a fact says it, and back. */
public final class Statement {
    private static final Pattern BETWEEN = Pattern.compile("；");

    private Statement() {}

    /**
     * The school that a row says.
     *
     * @param row without faults
     */
    public static SchoolEntered school(Row row) {
        return new SchoolEntered(
                row.get(LICENCE_NUMBER),
                row.get(NAME),
                row.get(KIND),
                orNull(row.get(CLASSIFICATION)),
                LocalDate.parse(row.get(ESTABLISHED_ON)),
                row.get(ADDRESS),
                list(row.get(CAMPUSES)),
                list(row.get(FOUNDERS)),
                row.get(LEGAL_REPRESENTATIVE),
                row.get(PRINCIPAL),
                row.get(ISSUER),
                LocalDate.parse(row.get(VALID_FROM)),
                LocalDate.parse(row.get(VALID_TO)),
                row.get(REGISTRAR),
                orNull(row.get(CREDIT_CODE)),
                row.get(REGISTERED_ON).isEmpty() ? null : LocalDate.parse(row.get(REGISTERED_ON)));
    }

    /** What a row would hold that says the same. */
    public static Map<Field, String> values(String region, SchoolEntered it) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(REGION, region);
        values.put(LICENCE_NUMBER, it.number());
        values.put(NAME, it.name());
        values.put(KIND, it.kind());
        values.put(CLASSIFICATION, text(it.classification()));
        values.put(ESTABLISHED_ON, it.establishedOn().toString());
        values.put(ADDRESS, it.address());
        values.put(CAMPUSES, String.join("；", it.campuses()));
        values.put(FOUNDERS, String.join("；", it.founders()));
        values.put(LEGAL_REPRESENTATIVE, it.legalRepresentative());
        values.put(PRINCIPAL, it.principal());
        values.put(ISSUER, it.issuer());
        values.put(VALID_FROM, it.validFrom().toString());
        values.put(VALID_TO, it.validTo().toString());
        values.put(REGISTRAR, it.registrar());
        values.put(CREDIT_CODE, text(it.creditCode()));
        values.put(REGISTERED_ON, text(it.registeredOn()));
        return values;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN.split(text));
    }
}
