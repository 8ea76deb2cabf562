package cn.lianshen.registry.lookup;

import cn.lianshen.registry.lookup.domain.PublishedTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One institution as the register knows it, still in codes.
 *
 * @param revision counts what happened to the institution
 * @param creditCode null until the legal person is registered, and so is {@code registeredOn}
 */
record InstitutionRow(
        UUID id,
        int revision,
        String region,
        String kind,
        String name,
        String state,
        String classification,
        String address,
        List<String> founders,
        String legalRepresentative,
        String principal,
        String licenceNumber,
        String issuer,
        PublishedTerm term,
        String registrar,
        @Nullable String creditCode,
        @Nullable LocalDate registeredOn) {}
