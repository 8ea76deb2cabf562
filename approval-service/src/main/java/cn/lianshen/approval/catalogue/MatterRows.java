package cn.lianshen.approval.catalogue;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.catalogue.Material.Tolerable;
import cn.lianshen.approval.catalogue.MaterialSet.Conditional;
import cn.lianshen.approval.routing.domain.ListedMaterial;
import cn.lianshen.approval.routing.domain.ListedMaterial.Bodies;
import cn.lianshen.approval.routing.domain.Matter;
import java.util.List;
import java.util.stream.Stream;

/** What can be applied for: every item without sub-types, and every sub-type. */
record MatterRows(Catalogue catalogue) {

    List<Matter> all() {
        return catalogue.items().all().stream().flatMap(this::of).toList();
    }

    private Stream<Matter> of(Item item) {
        return item.changes().isEmpty()
                ? Stream.of(whole(item))
                : item.changes().stream().map(change -> part(item, change));
    }

    private Matter whole(Item item) {
        return new Matter(
                item.code(),
                item.code(),
                item.nature(),
                requireNonNull(item.outcome()),
                requireNonNull(item.registration()),
                listed(item.code()));
    }

    private Matter part(Item item, Change change) {
        return new Matter(
                change.code(),
                item.code(),
                change.nature(),
                change.outcome(),
                change.registration(),
                listed(change.code()));
    }

    private List<ListedMaterial> listed(String matter) {
        return catalogue.materialSets().stream()
                .filter(set -> set.matter().equals(matter))
                .flatMap(this::listed)
                .toList();
    }

    private Stream<ListedMaterial> listed(MaterialSet set) {
        return Stream.concat(
                set.required().stream().map(code -> listed(code, set, Bodies.ALL)),
                set.conditional().stream().map(row -> listed(row.material(), set, bodies(row))));
    }

    private ListedMaterial listed(String code, MaterialSet set, Bodies bodies) {
        Material material = catalogue.materials().get(code);
        boolean tolerable =
                material.tolerable() == Tolerable.YES
                        || material.tolerable() == Tolerable.CONDITIONAL;
        return new ListedMaterial(code, set.entryMode(), bodies, tolerable, material.safety());
    }

    private static Bodies bodies(Conditional row) {
        return switch (row.when()) {
            case TRAINING -> Bodies.TRAINING;
            case NON_SUBJECT_TRAINING -> Bodies.NON_SUBJECT_TRAINING;
            default -> Bodies.ALL;
        };
    }
}
