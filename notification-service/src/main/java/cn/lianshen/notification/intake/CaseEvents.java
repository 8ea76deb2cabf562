package cn.lianshen.notification.intake;

import cn.lianshen.notification.inbox.Inbox;
import cn.lianshen.notification.notice.Notices;
import cn.lianshen.outbox.EventHandler;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From events to inbox rows, in the transaction that also holds the guard's rows. */
@Component
final class CaseEvents implements EventHandler {
    private final Notices notices;
    private final Inbox inbox;

    CaseEvents(Notices notices, Inbox inbox) {
        this.notices = notices;
        this.inbox = inbox;
    }

    @Override
    public boolean understands(String type) {
        return notices.understands(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return handleAll(List.of(event));
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        return notices.of(events).flatMap(inbox::put);
    }
}
