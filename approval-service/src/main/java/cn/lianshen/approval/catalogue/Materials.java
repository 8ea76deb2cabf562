package cn.lianshen.approval.catalogue;

import java.util.List;

/** The file {@code materials.yaml}: the one master list, and the sets that choose from it. */
public record Materials(List<Material> materials, List<MaterialSet> sets) {}
