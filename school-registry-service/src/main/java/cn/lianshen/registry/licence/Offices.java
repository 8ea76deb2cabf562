package cn.lianshen.registry.licence;

import cn.lianshen.seeds.SeedReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What bureaus are called on papers: the county's own name for the office, else the name of the
 * place and that of the bureau. From the counties' profiles in the seeds.
 */
@Component
final class Offices {
    static final String EDUCATION = "EDU";

    private final Map<String, String> bureaus = names("bureaus.yaml");
    private final Map<String, String> regions = names("regions.yaml");
    private final Map<String, Map<?, ?>> counties =
            new SeedReader()
                    .folder("tenants", Map.class).stream()
                            .collect(
                                    Collectors.toMap(
                                            county -> String.valueOf(county.get("region")),
                                            county -> (Map<?, ?>) county));

    /** The office of a bureau; a place without a profile is called by its own name. */
    String name(String region, String bureau) {
        var county = counties.getOrDefault(region, Map.of());
        var place = text(county.get("place_name"), "value", regions.getOrDefault(region, ""));
        var usual = place + bureaus.getOrDefault(bureau, bureau);
        return lead(county).equals(bureau) ? text(county.get("papers"), "office", usual) : usual;
    }

    private static String lead(Map<?, ?> county) {
        return text(county.get("lead"), "issuing", "");
    }

    private static String text(@Nullable Object in, String key, String otherwise) {
        var found = in instanceof Map<?, ?> map ? map.get(key) : null;
        return found == null ? otherwise : String.valueOf(found);
    }

    private static Map<String, String> names(String file) {
        return new SeedReader()
                .rows(file, Map.class).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> String.valueOf(row.get("code")),
                                        row -> String.valueOf(row.get("name"))));
    }
}
