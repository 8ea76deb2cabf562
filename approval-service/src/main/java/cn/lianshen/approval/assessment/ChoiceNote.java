package cn.lianshen.approval.assessment;

import cn.lianshen.approval.classification.domain.RegistrationStanding;
import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.List;

/**
 * How an existing school chooses between non-profit and for-profit (分类登记选择).
 *
 * @param deadline last day to choose
 * @param steps what has to be done, in order; none when something speaks against the choice
 */
record ChoiceNote(
        RegistrationStanding standing,
        Classification runsAs,
        LocalDate deadline,
        boolean possible,
        List<Said> steps,
        List<Said> notes,
        String source) {

    /** A step or a note in the reader's language. */
    record Said(String code, String detail, String source) {}
}
