package cn.lianshen.approval.catalogue;

import java.util.List;

/**
 * The file {@code materials.yaml}: the one master list, and the sets that choose from it.
 *
 * @param files what is taken as a file of a material that says nothing of its own
 */
public record Materials(FileAllowance files, List<Material> materials, List<MaterialSet> sets) {

    List<Material> filledIn() {
        return materials.stream().map(material -> material.filledIn(files)).toList();
    }
}
