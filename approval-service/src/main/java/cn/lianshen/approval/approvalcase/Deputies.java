package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Who may file for a founder (代办). */
public interface Deputies {

    /** The appointment that a filing from this draft brings along; empty when the agent may not. */
    Mono<AgentAppointed> appointment(String founderId, UUID draftId, String agent);
}
