package cn.lianshen.approval.audit;

import cn.lianshen.approval.audit.ChainFault.Kind;
import cn.lianshen.approval.clock.LoadedNotices;
import cn.lianshen.approval.clock.NoticeLink;
import cn.lianshen.outbox.EventHash;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks whether the notices that operators loaded are as they were loaded. No row names the end of
 * a year's chain; the daily checkpoints do.
 */
@Component
final class CalendarChains {
    private final LoadedNotices notices;
    private final JsonMapper json;

    CalendarChains(LoadedNotices notices, JsonMapper json) {
        this.notices = notices;
        this.json = json;
    }

    /** All years: there are few. */
    Mono<ChainReport> all() {
        return checked().collectList().map(ChainReport::ofCalendars);
    }

    /** One of them; empty when it has none loaded. */
    Mono<ChainReport> of(UUID id) {
        return checked()
                .filter(year -> year.caseId().equals(id))
                .next()
                .map(year -> ChainReport.ofCalendars(List.of(year)));
    }

    private Flux<CheckedCase> checked() {
        return notices.links().bufferUntilChanged(link -> link.notice().year()).map(this::checked);
    }

    private CheckedCase checked(List<NoticeLink> links) {
        var id = NoticeLink.id(links.getFirst().notice().year());
        return new CheckedCase(id, links.size(), fault(id, links));
    }

    private Optional<ChainFault> fault(UUID id, List<NoticeLink> links) {
        var broken = EventHash.firstBroken(id, links.stream().map(NoticeLink::event).toList());
        if (broken.isPresent()) {
            int version = broken.getAsInt();
            boolean there = links.stream().anyMatch(it -> it.notice().version() == version);
            return fault(id, version, there ? Kind.EVENT_CHANGED : Kind.EVENT_MISSING);
        }
        return links.stream()
                .filter(link -> !link.agrees(json))
                .findFirst()
                .flatMap(link -> fault(id, link.notice().version(), Kind.COLUMN_CHANGED));
    }

    private static Optional<ChainFault> fault(UUID id, int version, Kind kind) {
        return Optional.of(new ChainFault(id, null, version, kind, null));
    }
}
