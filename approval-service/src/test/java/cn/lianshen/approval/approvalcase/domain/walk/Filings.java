package cn.lianshen.approval.approvalcase.domain.walk;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
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
                plain.lead(),
                chance.nextInt(5) == 0 ? List.of() : plain.consultedBureaus(),
                shape.act() == null ? List.of() : List.of(new Registration("MZ", shape.act())),
                plain.limits(),
                procedure(shape, chance),
                List.of(),
                plain.catalogueVersion());
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
                false,
                List.of("M20", "M21"),
                List.of("M01", "M05", "M06", "M12", "M17", "M20", "M21"));
    }
}
