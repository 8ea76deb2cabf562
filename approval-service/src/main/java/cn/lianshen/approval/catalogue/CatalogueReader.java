package cn.lianshen.approval.catalogue;

import cn.lianshen.seeds.SeedFingerprint;
import cn.lianshen.seeds.SeedReader;
import cn.lianshen.seeds.WrongSeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads every seed file but the calendars, and refuses what does not fit together. */
public final class CatalogueReader {

    private final SeedReader seeds = new SeedReader();

    /**
     * All files, or none of them.
     *
     * @throws WrongSeed naming file and row
     */
    public Catalogue read() {
        Materials materials = seeds.object("materials.yaml", Materials.class);
        Catalogue catalogue =
                new Catalogue(
                        SeedFingerprint.current(),
                        table("bureaus.yaml", "bureau", Bureau.class),
                        table("regions.yaml", "region", Region.class),
                        table("items.yaml", "item", Item.class),
                        table("kinds.yaml", "kind", Kind.class),
                        table("materials.yaml", "material", materials.filledIn(), Material::code),
                        materials.sets(),
                        new Limits(seeds.rows("limits.yaml", LimitRow.class)),
                        rules(),
                        seeds.rows("procedure.yaml", ProcedurePartRow.class),
                        seeds.object("cooperation.yaml", Cooperation.class),
                        table("preconditions.yaml", "precondition", Precondition.class),
                        table("results.yaml", "result", ResultRow.class),
                        profiles());
        References.check(catalogue);
        return catalogue;
    }

    /**
     * How good materials look, one row for each.
     *
     * @throws WrongSeed for a material without one, and for one of no material
     */
    public Table<Sample> samples(Catalogue catalogue) {
        var samples = table("samples.yaml", "sample", Sample.class);
        if (!samples.codes().equals(catalogue.materials().codes())) {
            throw new WrongSeed("samples.yaml", "it has not one row for each material");
        }
        return samples;
    }

    private Table<Rule> rules() {
        List<Rule> rules =
                Stream.of("stop-rules.yaml", "routing-rules.yaml")
                        .flatMap(file -> seeds.rows(file, Rule.class).stream())
                        .toList();
        return table("stop-rules.yaml, seeds/routing-rules.yaml", "rule", rules, Rule::code);
    }

    private Table<Profile> profiles() {
        List<Profile> profiles = seeds.folder("tenants", Profile.class);
        return table("tenants", "county profile", profiles, Profile::region);
    }

    private <R extends Row> Table<R> table(String file, String what, Class<R> row) {
        return table(file, what, seeds.rows(file, row), Row::code);
    }

    private static <R> Table<R> table(
            String file, String what, List<R> rows, Function<R, String> code) {
        Map<String, R> byCode = new LinkedHashMap<>();
        for (R row : rows) {
            if (byCode.put(code.apply(row), row) != null) {
                throw new WrongSeed(file, "row " + code.apply(row) + " stands there twice");
            }
        }
        return new Table<>(what, byCode);
    }
}
