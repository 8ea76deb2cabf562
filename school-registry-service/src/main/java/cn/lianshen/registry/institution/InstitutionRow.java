package cn.lianshen.registry.institution;

import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code projected.institutions} and {@code projected.institution_entries} of one
 * institution, as they are written.
 *
 * @param numberKeys of all licences that it ever had, digits only
 * @param digest hexadecimal
 */
record InstitutionRow(
        UUID id,
        String region,
        String kind,
        String state,
        String classification,
        @Nullable LocalDate foundedOn,
        String nameKey,
        List<String> namePairs,
        String placeKey,
        List<String> placePairs,
        List<String> numberKeys,
        @Nullable String creditCode,
        String digest,
        String entry,
        String facts) {

    static InstitutionRow of(PublicState state, Set<String> numbers, byte[] entry, String facts) {
        var name = SearchText.key(state.name());
        var place = SearchText.key(state.address());
        return new InstitutionRow(
                state.institutionId(),
                state.region(),
                state.kind(),
                state.state(),
                state.classification(),
                state.foundedOn(),
                name.value(),
                name.pairs(),
                place.value(),
                place.pairs(),
                numbers.stream().map(InstitutionRow::number).sorted().distinct().toList(),
                state.registration().creditCode(),
                HexFormat.of().formatHex(Drawn.digest(entry)),
                new String(entry, StandardCharsets.UTF_8),
                facts);
    }

    private static String number(String written) {
        return LicenceNumberKey.of(written).map(LicenceNumberKey::digits).orElse(written);
    }
}
