package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.notification.notice.domain.Notice;
import cn.lianshen.notification.notice.domain.NoticePolicy;
import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an event means to people: a line a step. */
@Component
public final class Notices {
    private final Happenings happenings;
    private final FollowedCases cases;

    Notices(Happenings happenings, FollowedCases cases) {
        this.happenings = happenings;
        this.cases = cases;
    }

    /** Whether anybody is told of events of this type. */
    public boolean understands(String type) {
        return happenings.understands(type);
    }

    /**
     * The notices that the event calls for, after the case has been remembered; to be called inside
     * the event's transaction.
     *
     * @return an error of {@link PermanentFault} for a case that was never filed, or a payload that
     *     cannot be read
     */
    public Mono<List<NewNotice>> of(ReceivedEvent event) {
        var happening = happenings.read(event);
        return cases.follow(event.aggregateId(), happening)
                .switchIfEmpty(Mono.error(() -> neverFiled(event)))
                .map(followed -> notices(happening, followed));
    }

    private static List<NewNotice> notices(Happening happening, FollowedCase followed) {
        return NoticePolicy.notices(happening, followed).stream()
                .map(notice -> addressed(notice, followed))
                .toList();
    }

    private static NewNotice addressed(Notice notice, FollowedCase followed) {
        return new NewNotice(
                notice.to().address(),
                notice.code(),
                followed.caseNumber(),
                notice.facts().values());
    }

    private static PermanentFault neverFiled(ReceivedEvent event) {
        return new PermanentFault("the case of " + event.id() + " was never filed");
    }
}
