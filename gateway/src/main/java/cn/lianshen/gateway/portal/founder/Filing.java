package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Files a draft. The key of the attempt is made with the draft and never changes, so whoever clicks
 * twice, goes back, reloads or submits from two windows gets the one case that there is.
 */
@Component
final class Filing {
    private final Relay relay;

    Filing(Relay relay) {
        this.relay = relay;
    }

    private record Receipt(String caseId) {}

    /**
     * The case's id, the same each time.
     *
     * @param consent what was agreed to; it is filed with the application
     */
    Mono<String> file(Draft draft, List<Consent> consent) {
        String filed = draft.filedAs();
        if (filed != null) {
            return Mono.just(filed);
        }
        var form = draft.tree();
        form.put("draftId", draft.draftId());
        Consent.put(form, consent);
        return relay.ask(
                        Question.post(Service.APPROVAL, "/cases")
                                .header("Idempotency-Key", "draft-" + draft.draftId())
                                .body(form.json()),
                        answer -> answer.bodyToMono(Receipt.class))
                .map(Receipt::caseId);
    }
}
