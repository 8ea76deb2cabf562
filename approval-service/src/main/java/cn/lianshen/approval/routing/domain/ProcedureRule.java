package cn.lianshen.approval.routing.domain;

import java.util.Set;

/**
 * One part of the procedure, for some matters; a later rule takes the place of an earlier one.
 *
 * @param matters codes of items, or of sub-types of the change; an item stands for all of its
 *     sub-types
 * @param degreeOnly only for degree schooling (学历教育)
 */
public record ProcedureRule(
        ProcedurePart part, Set<String> matters, boolean degreeOnly, boolean holds) {

    public ProcedureRule {
        matters = Set.copyOf(matters);
    }

    boolean speaksOf(ProcedurePart asked, Matter matter, SchoolKind kind) {
        return part == asked && matter.isIn(matters) && (!degreeOnly || kind.degree());
    }
}
