package cn.lianshen.registry.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What checking a licence came to.
 *
 * @param verdict {@code GENUINE}, {@code NOT_YET_VALID}, {@code LAPSED}, {@code SUPERSEDED}, {@code
 *     REVOKED}, {@code OTHER_COUNTY}, {@code FOREIGN_SIGNATURE}, {@code TAMPERED}, {@code
 *     NOT_A_LICENCE}, {@code UNKNOWN} or {@code DISPUTED}
 * @param advice what to do with it
 * @param basis what was looked at: {@code TOKEN}, {@code FILE} or {@code NUMBER}
 * @param licence compare it with what is before you; left out where nothing is to be believed
 */
record VerifyAnswer(
        Code verdict, String advice, String basis, @Nullable Licence licence, Instant checkedAt) {

    /**
     * A code with its words.
     *
     * @param code for programs
     * @param text for people, in the visitor's language
     */
    record Code(String code, String text) {}

    /**
     * The licence, as the register has it.
     *
     * @param issue which of the institution's licences, from 1
     * @param region GB/T 2260 code of the county that issued it
     * @param validTo last day of the term
     * @param ended how it ended
     * @param endedOn first day without it
     */
    record Licence(
            UUID institutionId,
            @Nullable Integer issue,
            String licenceNumber,
            String schoolName,
            String region,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable Code ended,
            @Nullable LocalDate endedOn) {}
}
