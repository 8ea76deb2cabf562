package cn.lianshen.approval.sharing;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
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
     * By code, with name and source in the official language. A material of two origins is held
     * when both have answered; what has ended is not held.
     */
    public Mono<NavigableMap<String, String>> of(UUID caseId) {
        return records.ofCase(caseId)
                .filter(record -> record.held(LocalDate.now(clock)))
                .collectList()
                .flatMap(held -> held.isEmpty() ? Mono.empty() : whole(caseId, held))
                .defaultIfEmpty(new TreeMap<>());
    }

    private Mono<NavigableMap<String, String>> whole(UUID caseId, List<SharedRecord> held) {
        return cases.find(caseId)
                .map(it -> it.asks().stream().collect(Collectors.groupingBy(SharedAsk::material)))
                .map(asks -> whole(asks, held));
    }

    private NavigableMap<String, String> whole(
            Map<String, List<SharedAsk>> asks, List<SharedRecord> held) {
        var names = new TreeMap<String, String>();
        asks.forEach(
                (material, parts) -> {
                    var found =
                            held.stream()
                                    .filter(record -> parts.stream().anyMatch(record::answers))
                                    .toList();
                    if (found.size() == parts.size()) {
                        names.put(material, name(material, found));
                    }
                });
        return names;
    }

    private String name(String code, List<SharedRecord> found) {
        var material = catalogue.materials().get(code);
        var sources = found.stream().map(record -> source(record)).collect(Collectors.joining("、"));
        return material.name(Locale.CHINESE) + "（" + sources + "）";
    }

    private String source(SharedRecord record) {
        var base = catalogue.materials().get(record.material()).sharedBase();
        return record.part().equals(SharedAsk.BASE) && base != null
                ? base
                : catalogue.bureau(record.source()).name(Locale.CHINESE);
    }
}
