package cn.lianshen.approval.routing.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the procedure of a matter: the law's rules first, the county's over them. */
record Procedures(List<ProcedureRule> law, County county, Matter matter, SchoolKind kind) {

    Procedure of(@Nullable String entryMode) {
        List<ListedMaterial> listed = matter.listed(entryMode, kind);
        boolean tolerance = has(ProcedurePart.TOLERANCE);
        return new Procedure(
                matter.nature(),
                has(ProcedurePart.PRECHECK),
                has(ProcedurePart.SITE_INSPECTION),
                has(ProcedurePart.EXPERT_REVIEW),
                has(ProcedurePart.LEGALITY_REVIEW),
                has(ProcedurePart.COLLECTIVE_DECISION),
                publicity(),
                has(ProcedurePart.HEARING),
                has(ProcedurePart.EXTENSION),
                tolerance,
                has(ProcedurePart.COMMITMENT) && promisable(listed),
                has(ProcedurePart.SILENCE_IS_CONSENT),
                has(ProcedurePart.INSPECTION_STOPS_CLOCK),
                tolerance ? codes(listed, Procedures::tolerable) : List.of(),
                codes(listed, _ -> true));
    }

    private boolean has(ProcedurePart part) {
        return part.fits(matter.nature())
                && Stream.concat(law.stream(), county.procedure().stream())
                        .filter(rule -> rule.speaksOf(part, matter, kind))
                        .reduce((_, later) -> later)
                        .map(ProcedureRule::holds)
                        .orElse(false);
    }

    private int publicity() {
        return matter.nature() == Nature.LICENCE ? county.publicityWorkingDays() : 0;
    }

    /** Nothing is decided on a promise where safety or health rests on a material of the list. */
    private static boolean promisable(List<ListedMaterial> listed) {
        return listed.stream().noneMatch(ListedMaterial::safety);
    }

    private static boolean tolerable(ListedMaterial row) {
        return row.tolerable() && !row.safety();
    }

    private static List<String> codes(
            List<ListedMaterial> listed, Predicate<ListedMaterial> wanted) {
        return listed.stream().filter(wanted).map(ListedMaterial::code).distinct().toList();
    }
}
