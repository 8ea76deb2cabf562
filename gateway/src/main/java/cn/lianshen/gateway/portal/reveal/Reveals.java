package cn.lianshen.gateway.portal.reveal;

import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The record of all looks at what is masked (查看记录), as the approval-service keeps it. */
@Component
public final class Reveals {
    private final Relay relay;

    Reveals(Relay relay) {
        this.relay = relay;
    }

    /** Those of a case, the latest first; only for who may see all of it. */
    public Mono<List<Reveal>> of(UUID caseId) {
        return relay.get(Service.APPROVAL, Reveal[].class, "/cases/{id}/reveals", caseId)
                .map(all -> List.of(all).reversed());
    }
}
