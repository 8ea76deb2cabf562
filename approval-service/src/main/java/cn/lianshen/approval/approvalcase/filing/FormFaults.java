package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.web.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that the founder mends it in one go. */
final class FormFaults {
    private final List<FieldFault> faults = new ArrayList<>();

    void unless(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            faults.add(FieldFault.of(field, code, arguments));
        }
    }

    List<FieldFault> all() {
        return List.copyOf(faults);
    }
}
