package cn.lianshen.registry.entering;

import cn.lianshen.registry.classification.domain.Classification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school that was licensed before the register began (补录), as an officer copies it from the
 * files.
 *
 * @param licenceNumber as on the licence, {@code 教民…号}
 * @param classification left out when the school has not chosen yet
 * @param establishedOn 正式设立日期
 * @param campuses addresses of further campuses (校区)
 * @param issuer bureau that issued the licence, e.g. {@code EDU}
 * @param registrar bureau that keeps the legal person
 */
record SchoolForm(
        String licenceNumber,
        String name,
        String kind,
        @Nullable Classification classification,
        LocalDate establishedOn,
        String address,
        @Nullable List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        String registrar,
        @Nullable String creditCode,
        @Nullable LocalDate registeredOn) {}
