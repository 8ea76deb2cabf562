package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.institution.domain.InstitutionState;
import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for, at least one thing; an institution must meet all that are given.
 *
 * @param name words that the name must hold, in any order; none when the name does not matter
 * @param region GB/T 2260 code or its first two or four digits
 * @param place words that the address must hold
 */
public record Criteria(
        List<NameKey> name,
        @Nullable LicenceNumberKey licenceNumber,
        @Nullable CreditCode creditCode,
        @Nullable String region,
        List<NameKey> place,
        @Nullable String kind,
        @Nullable InstitutionState state)
        implements Lookup {
    public Criteria {
        name = List.copyOf(name);
        place = List.copyOf(place);
    }
}
