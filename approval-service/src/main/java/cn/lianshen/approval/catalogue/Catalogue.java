package cn.lianshen.approval.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * All reference data of one version, immutable.
 *
 * @param version hash of the content, twelve hexadecimal digits: any change of any seed changes it
 * @param rules stop rules and routing rules
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
        Table<Profile> profiles) {

    public Catalogue {
        materialSets = List.copyOf(materialSets);
    }

    public Bureau bureau(String code) {
        return bureaus.get(code);
    }

    public Item item(String code) {
        return items.get(code);
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

    /**
     * The set of one way into an item; empty for a change, whose sets go by sub-type.
     *
     * @param entryMode as in the item's row; ignored for an item with one way in
     */
    public Optional<MaterialSet> materialsFor(String item, String entryMode) {
        return materialSets.stream()
                .filter(set -> set.item().equals(item) && set.change() == null)
                .filter(set -> set.entryMode() == null || set.entryMode().equals(entryMode))
                .findFirst();
    }
}
