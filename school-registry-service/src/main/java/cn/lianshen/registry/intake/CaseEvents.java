package cn.lianshen.registry.intake;

import cn.lianshen.outbox.EventHandler;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hands each event of a case to the projections that read its type. */
@Component
final class CaseEvents implements EventHandler {
    private final Map<String, List<Projection>> projections;

    /**
     * @param ordered as Spring sorts them
     */
    CaseEvents(List<Projection> ordered) {
        projections = ordered.stream().collect(Collectors.groupingBy(Projection::type));
    }

    @Override
    public boolean understands(String type) {
        return projections.containsKey(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        var readers = projections.getOrDefault(event.type(), List.of());
        return Flux.fromIterable(readers).concatMap(reader -> reader.apply(event)).then();
    }
}
