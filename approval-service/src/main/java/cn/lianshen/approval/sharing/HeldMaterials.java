package cn.lianshen.approval.sharing;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.domain.SharedBases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which materials of a case the platform holds already, so that nobody may ask for them. */
@Component
public final class HeldMaterials {
    private final SharedCases cases;
    private final SharedRecords records;
    private final Catalogue catalogue;
    private final Clock clock;

    HeldMaterials(
            SharedCases cases, SharedRecords records, Catalogue catalogue, Clock countyClock) {
        this.cases = cases;
        this.records = records;
        this.catalogue = catalogue;
        this.clock = countyClock;
    }

    /**
     * By code. A material of two origins is held when both have answered; what has ended is not
     * held; what the catalogue says the platform has, always is.
     */
    public Mono<NavigableMap<String, HeldMaterial>> of(UUID caseId) {
        return Mono.zip(
                        cases.find(caseId),
                        records.ofCase(caseId)
                                .filter(record -> record.held(LocalDate.now(clock)))
                                .collectList())
                .map(both -> of(both.getT1(), both.getT2()))
                .defaultIfEmpty(new TreeMap<>());
    }

    private NavigableMap<String, HeldMaterial> of(SharedCase it, List<SharedRecord> found) {
        var held = new TreeMap<String, HeldMaterial>();
        it.filing().procedure().materials().stream()
                .filter(this::isPlatforms)
                .forEach(code -> held.put(code, platforms(code)));
        it.asks().stream()
                .collect(Collectors.groupingBy(SharedAsk::material))
                .forEach((code, parts) -> add(held, code, parts, found));
        return held;
    }

    private boolean isPlatforms(String code) {
        return catalogue.materials().has(code) && material(code).isHeld();
    }

    private static HeldMaterial platforms(String code) {
        return new HeldMaterial(code, List.of(SharedBases.PLATFORM), null, null);
    }

    private static void add(
            NavigableMap<String, HeldMaterial> held,
            String code,
            List<SharedAsk> parts,
            List<SharedRecord> found) {
        var answers =
                found.stream().filter(record -> parts.stream().anyMatch(record::answers)).toList();
        if (answers.size() == parts.size()) {
            held.put(code, whole(code, answers));
        }
    }

    private static HeldMaterial whole(String code, List<SharedRecord> answers) {
        return new HeldMaterial(
                code,
                answers.stream().map(SharedRecord::source).toList(),
                answers.stream().map(SharedRecord::since).max(Comparator.naturalOrder()).get(),
                answers.stream()
                        .map(SharedRecord::validUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Material material(String code) {
        return catalogue.materials().get(code);
    }
}
