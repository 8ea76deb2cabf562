package cn.lianshen.approval.sharing;

import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which materials of a case sources share but have not given yet: slow or down, they owe them. */
@Component
public final class SlowSources {
    private final SharedCases cases;
    private final SharedRecords records;
    private final SharingProperties settings;
    private final Clock clock;

    SlowSources(
            SharedCases cases,
            SharedRecords records,
            SharingProperties settings,
            Clock countyClock) {
        this.cases = cases;
        this.records = records;
        this.settings = settings;
        this.clock = countyClock;
    }

    /**
     * Codes of those who owe it, by material. A material of two origins is owed no more once one of
     * them has no record, or one that has ended. Empty where nothing is fetched.
     */
    public Mono<Map<String, List<String>>> of(UUID caseId) {
        return settings.configured()
                ? Mono.zip(cases.find(caseId), records.ofCase(caseId).collectList())
                        .map(both -> owed(both.getT1().asks(), both.getT2()))
                        .defaultIfEmpty(Map.of())
                : Mono.just(Map.of());
    }

    private Map<String, List<String>> owed(List<SharedAsk> asks, List<SharedRecord> answers) {
        var lacking = answers.stream().filter(this::lacks).map(SharedRecord::material).toList();
        return asks.stream()
                .filter(ask -> !lacking.contains(ask.material()))
                .filter(ask -> answers.stream().noneMatch(it -> it.answers(ask) && answered(it)))
                .collect(
                        Collectors.groupingBy(
                                SharedAsk::material,
                                Collectors.flatMapping(
                                        ask -> ask.sources().stream(), Collectors.toList())));
    }

    private boolean lacks(SharedRecord it) {
        return answered(it) && !it.held(LocalDate.now(clock));
    }

    private static boolean answered(SharedRecord it) {
        return it.state() != RecordState.UNAVAILABLE;
    }
}
