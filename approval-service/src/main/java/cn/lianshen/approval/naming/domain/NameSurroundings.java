package cn.lianshen.approval.naming.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name is compared with.
 *
 * @param taken names of other schools and bodies; without the applicant's own present name
 * @param people names of the persons in the application: founder, legal representative, principal
 * @param donors who gives money or assets (捐赠者)
 * @param reservedOn day on which the registrar reserved the name (名称预先核准或自主申报保留); null for not yet
 */
public record NameSurroundings(
        List<TakenName> taken,
        List<String> people,
        List<String> donors,
        @Nullable LocalDate reservedOn,
        Set<Consent> consents) {

    public static final NameSurroundings NONE =
            new NameSurroundings(List.of(), List.of(), List.of(), null, Set.of());

    public NameSurroundings {
        taken = List.copyOf(taken);
        people = List.copyOf(people);
        donors = List.copyOf(donors);
        consents = Set.copyOf(consents);
    }
}
