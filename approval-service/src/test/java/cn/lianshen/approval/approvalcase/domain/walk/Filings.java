package cn.lianshen.approval.approvalcase.domain.walk;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition.Standing;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Filings of every item's shape, with procedures by chance. */
final class Filings {
    private static final List<Shape> SHAPES =
            List.of(
                    new Shape("PS02", "LICENCE", "LICENCE", Registration.Act.CREATE),
                    new Shape("PS05", "LICENCE", "REISSUED_LICENCE", Registration.Act.CHANGE),
                    new Shape("PS06", "LICENCE", "TERMINATION", Registration.Act.CANCEL),
                    new Shape("PS01", "LICENCE", "PREPARATION_APPROVAL", null),
                    new Shape("PS07", "SUPERVISION", "CONCLUSION", null));

    private Filings() {}

    private record Shape(
            String item, String nature, String result, Registration.@Nullable Act act) {}

    static ApplicationFiled any(Random chance) {
        return chance.nextInt(12) == 0 ? converting() : plain(chance);
    }

    private static ApplicationFiled plain(Random chance) {
        var shape = SHAPES.get(chance.nextInt(SHAPES.size()));
        var plain = ACase.filing();
        return new ApplicationFiled(
                plain.caseNumber(),
                plain.region(),
                shape.item(),
                null,
                null,
                plain.kind(),
                plain.classification(),
                plain.founderId(),
                plain.institutionId(),
                null,
                plain.lead(),
                chance.nextInt(5) == 0 ? List.of() : plain.consultedBureaus(),
                registrations(shape, chance),
                plain.limits(),
                procedure(shape, chance),
                List.of(),
                preconditions(chance),
                plain.catalogueVersion());
    }

    private static List<PinnedPrecondition> preconditions(Random chance) {
        return chance.nextInt(4) > 0
                ? List.of()
                : List.of(
                        new PinnedPrecondition("PC07", Standing.TO_CONFIRM, null),
                        new PinnedPrecondition("INSPECTION-WJ", Standing.MET, ACase.MONDAY));
    }

    /** A conversion is struck off at one bureau first and entered at another at last. */
    private static ApplicationFiled converting() {
        return AFiling.with().converting().filing();
    }

    /** A division enters one school and strikes one off, both at one bureau. */
    private static List<Registration> registrations(Shape shape, Random chance) {
        if (shape.act() == null) {
            return List.of();
        }
        var first = new Registration("MZ", shape.act(), null);
        var divides = shape.act() == Registration.Act.CREATE && chance.nextInt(3) == 0;
        return divides
                ? List.of(first, new Registration("MZ", Registration.Act.CANCEL, null))
                : List.of(first);
    }

    private static CaseProcedure procedure(Shape shape, Random chance) {
        var licence = shape.nature().equals("LICENCE");
        return new CaseProcedure(
                shape.nature(),
                shape.result(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                licence && chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextInt(3),
                licence,
                licence,
                chance.nextBoolean(),
                licence && chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                List.of("M20", "M21"),
                List.of("M01", "M05", "M06", "M12", "M17", "M20", "M21"));
    }
}
