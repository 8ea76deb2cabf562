package cn.lianshen.registry.intake;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.season.InspectionCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What events say of cases of the annual inspection (PS07). */
@Component
final class InspectionEvents {
    private static final String ITEM = "PS07";
    private static final String CONCLUDED = "approval.inspection-concluded.v1";

    private final Payloads payloads;

    InspectionEvents(Payloads payloads) {
        this.payloads = payloads;
    }

    List<InspectionCase> of(List<ReceivedEvent> events, Map<UUID, Filing> filings) {
        return events.stream()
                .flatMap(event -> told(event, filings.get(event.aggregateId())))
                .toList();
    }

    private Stream<InspectionCase> told(ReceivedEvent event, @Nullable Filing filing) {
        return filing == null || !filing.item().equals(ITEM)
                ? Stream.empty()
                : Stream.of(read(event, filing));
    }

    private InspectionCase read(ReceivedEvent event, Filing filing) {
        var filed = InspectionCase.filed(filing.caseId(), filing.subject(), filing.filedAt());
        if (CaseEvents.ends(event.type())) {
            return filed.ended(event.at());
        }
        if (!event.type().equals(CONCLUDED)) {
            return filed;
        }
        var told = payloads.read(event, Told.Inspected.class);
        return filed.concluded(told.year(), told.result(), event.at());
    }
}
