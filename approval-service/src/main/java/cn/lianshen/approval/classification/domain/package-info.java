/**
 * How a school that stood before the law of 2016 chooses between non-profit and for-profit (现有民办学校
 * 选择登记类型): pure.
 *
 * <p>Use:
 *
 * <pre>{@code
 * RegistrationAnswer answer = classifiedRegistration.answer(existingSchool, FOR_PROFIT, "330327", today);
 * answer.standing();   // OPEN, CLOSED_LATE_SPECIAL_APPROVAL or NOT_AN_EXISTING_SCHOOL
 * answer.steps();      // what is to be done, in order; none when it cannot be done
 * answer.notes();      // what must be told, and what speaks against it
 * }</pre>
 */
@NullMarked
package cn.lianshen.approval.classification.domain;

import org.jspecify.annotations.NullMarked;
