package cn.lianshen.approval.catalogue;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.Matter;
import cn.lianshen.approval.routing.domain.Nature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All reference data of one version, immutable.
 *
 * @param version hash of the content, twelve hexadecimal digits: any change of any seed changes it
 * @param rules stop rules and routing rules
 * @param procedure parts that procedures have by law
 * @param cooperation which bureaus take part, unless the county says otherwise
 * @param profiles counties that are served, by region
 */
public record Catalogue(
        String version,
        Table<Bureau> bureaus,
        Table<Region> regions,
        Table<Item> items,
        Table<Kind> kinds,
        Table<Material> materials,
        List<MaterialSet> materialSets,
        Limits limits,
        Table<Rule> rules,
        List<ProcedurePartRow> procedure,
        Cooperation cooperation,
        Table<Precondition> preconditions,
        Table<ResultRow> results,
        Table<Profile> profiles) {

    public Catalogue {
        materialSets = List.copyOf(materialSets);
        procedure = List.copyOf(procedure);
    }

    public Bureau bureau(String code) {
        return bureaus.get(code);
    }

    public Item item(String code) {
        return items.get(code);
    }

    /** What an item, or one sub-type of it, is in law. */
    public Nature nature(String item, @Nullable String change) {
        return change == null ? item(item).nature() : item(item).change(change).nature();
    }

    public Kind kind(String code) {
        return kinds.get(code);
    }

    public Rule rule(String code) {
        return rules.get(code);
    }

    public Profile profile(String region) {
        return profiles.get(region);
    }

    /** A bureau of a county as its papers show it. */
    public Office office(String region, String bureau) {
        return Office.of(profile(region), bureau(bureau));
    }

    /**
     * The set of one way into an item, or of one sub-type of the change.
     *
     * @param entryMode as in the item's row; ignored for an item with one way in
     * @param change null for an item without sub-types
     */
    public Optional<MaterialSet> materialsFor(
            String item, String entryMode, @Nullable String change) {
        String matter = Matter.code(item, change);
        return materialSets.stream()
                .filter(set -> set.item().equals(item) && set.matter().equals(matter))
                .filter(set -> set.entryMode() == null || set.entryMode().equals(entryMode))
                .findFirst();
    }

    /** The set of one way into an item without sub-types. */
    public Optional<MaterialSet> materialsFor(String item, String entryMode) {
        return materialsFor(item, entryMode, null);
    }

    /** What must be so before the matter can be decided, for one institution in one county. */
    public List<Precondition> preconditions(
            String region,
            String item,
            @Nullable String change,
            @Nullable String entryMode,
            Kind kind,
            Classification classification) {
        return preconditions.all().stream()
                .filter(row -> isOf(row.matters(), item, change) && row.holdsIn(region))
                .filter(row -> row.entryMode() == null || row.entryMode().equals(entryMode))
                .filter(row -> row.bodies().has(kind, classification))
                .toList();
    }

    /** What the matter can end with, in the order of the file. */
    public List<ResultRow> results(String item, @Nullable String change) {
        return results.all().stream().filter(row -> isOf(row.matters(), item, change)).toList();
    }

    /** Whether a row's matters hold what is applied for; an item holds all of its sub-types. */
    public static boolean isOf(List<String> matters, String item, @Nullable String change) {
        return matters.contains(item) || (change != null && matters.contains(change));
    }

    /**
     * What the county publishes as the law's limit; where it publishes nothing, the law's own
     * stands in, to be confirmed. Empty where no law names a limit.
     */
    public Optional<ItemLimit> declared(String region, String item, @Nullable String change) {
        return profile(region)
                .declared(item)
                .or(() -> limits.hard(item, change).map(Catalogue::standingIn));
    }

    private static ItemLimit standingIn(LimitRow law) {
        return new ItemLimit(
                requireNonNull(law.item()),
                law.limit(),
                true,
                "当地未公布，按法律时限代用",
                law.source(),
                Confidence.L);
    }
}
