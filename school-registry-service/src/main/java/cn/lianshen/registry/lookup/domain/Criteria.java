package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for, at least one of the three; an institution must meet all that are given.
 */
public record Criteria(
        @Nullable NameKey name,
        @Nullable LicenceNumberKey licenceNumber,
        @Nullable CreditCode creditCode)
        implements Lookup {}
