package cn.lianshen.registry.institution;

import cn.lianshen.registry.institution.domain.Entry;
import cn.lianshen.registry.institution.domain.Face;
import cn.lianshen.registry.institution.domain.Licence;
import cn.lianshen.registry.institution.domain.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register publishes of an institution, in codes: what look-ups answer, what is sent,
 * and what is exported. Of persons only what the licence publishes by law.
 *
 * @param classification {@code NON_PROFIT}, {@code FOR_PROFIT} or {@link #NOT_CHOSEN}
 * @param foundedOn null when it is not known
 */
public record PublicState(
        UUID institutionId,
        String region,
        String name,
        String kind,
        String classification,
        String state,
        @Nullable LocalDate foundedOn,
        String address,
        List<String> campuses,
        List<String> founders,
        String legalRepresentative,
        String principal,
        Licence licence,
        Registration registration,
        SortedSet<UUID> predecessors,
        SortedSet<UUID> successors,
        SortedMap<Integer, String> inspections) {
    /** 未选择登记类型 */
    public static final String NOT_CHOSEN = "NOT_CHOSEN";

    /**
     * What is public of an entry.
     *
     * @param entry that is listed
     */
    public static PublicState of(UUID id, Entry entry) {
        Face face = Objects.requireNonNull(entry.face());
        return new PublicState(
                id,
                face.region(),
                face.name(),
                face.kind(),
                Objects.requireNonNullElse(face.classification(), NOT_CHOSEN),
                entry.state().name(),
                face.foundedOn(),
                face.address(),
                face.campuses(),
                face.founders(),
                face.legalRepresentative(),
                face.principal(),
                Objects.requireNonNull(entry.licence()),
                entry.registration(),
                entry.fate().predecessors(),
                entry.fate().successors(),
                entry.fate().inspections());
    }
}
