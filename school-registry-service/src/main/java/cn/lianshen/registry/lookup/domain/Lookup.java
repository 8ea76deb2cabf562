package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.institution.domain.InstitutionState;
import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A look-up as it was typed: criteria that can be searched for, or what is wrong with it. */
public sealed interface Lookup permits Criteria, Unanswerable {
    Pattern REGION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
    Pattern KIND = Pattern.compile("[A-Z]{2,8}");

    /** Reads the criteria. */
    static Lookup typed(Typed typed) {
        var criteria =
                new Criteria(
                        Words.of(typed.name()),
                        number(typed.licenceNumber()),
                        code(typed.creditCode()),
                        region(typed.place()),
                        region(typed.place()) == null ? Words.of(typed.place()) : List.of(),
                        typed.kind(),
                        state(typed.state()));
        return fault(typed, criteria).<Lookup>map(fault -> fault).orElse(criteria);
    }

    private static Optional<Unanswerable> fault(Typed typed, Criteria read) {
        return Stream.of(
                        tooShort("name", typed.name(), read.name()),
                        tooShort("place", typed.place(), read.place()),
                        wrong("licenceNumber", typed.licenceNumber(), read.licenceNumber()),
                        wrong("creditCode", typed.creditCode(), read.creditCode()),
                        wrong("state", typed.state(), read.state()),
                        wrong("kind", typed.kind(), kind(typed.kind())),
                        nothing(typed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Unanswerable> tooShort(
            String field, @Nullable String typed, List<NameKey> words) {
        return typed == null || words.isEmpty() || Words.searchable(words)
                ? Optional.empty()
                : Optional.of(new Unanswerable(field, field + "-too-short"));
    }

    private static Optional<Unanswerable> wrong(
            String field, @Nullable String typed, @Nullable Object read) {
        var kebab = field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return typed == null || read != null
                ? Optional.empty()
                : Optional.of(new Unanswerable(field, "invalid-" + kebab));
    }

    private static Optional<Unanswerable> nothing(Typed it) {
        return Stream.of(
                                it.name(),
                                it.licenceNumber(),
                                it.creditCode(),
                                it.place(),
                                it.kind(),
                                it.state())
                        .allMatch(Objects::isNull)
                ? Optional.of(new Unanswerable("name", "criterion-required"))
                : Optional.empty();
    }

    private static @Nullable LicenceNumberKey number(@Nullable String typed) {
        return typed == null ? null : LicenceNumberKey.of(typed).orElse(null);
    }

    private static @Nullable CreditCode code(@Nullable String typed) {
        return typed == null ? null : CreditCode.parse(typed).orElse(null);
    }

    private static @Nullable String region(@Nullable String typed) {
        return typed != null && REGION.matcher(typed).matches() ? typed : null;
    }

    private static @Nullable String kind(@Nullable String typed) {
        return typed != null && KIND.matcher(typed).matches() ? typed : null;
    }

    private static @Nullable InstitutionState state(@Nullable String typed) {
        return Arrays.stream(InstitutionState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
