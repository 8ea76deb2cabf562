package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.Notice;
import cn.lianshen.notification.notice.domain.NoticePolicy;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * The notices that the events call for, in their order, after the cases have been remembered;
     * to be called inside the events' transaction.
     *
     * @return an error of {@link cn.lianshen.outbox.PermanentFault} for a case that was never
     *     filed, or a payload that cannot be read
     */
    public Mono<List<NewNotice>> of(List<ReceivedEvent> events) {
        var steps = events.stream().map(this::step).toList();
        return cases.follow(steps).map(followed -> notices(steps, followed));
    }

    private CaseStep step(ReceivedEvent event) {
        return new CaseStep(event, happenings.read(event));
    }

    private static List<NewNotice> notices(List<CaseStep> steps, List<FollowedCase> followed) {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(place -> notices(steps.get(place), followed.get(place)))
                .toList();
    }

    private static Stream<NewNotice> notices(CaseStep step, FollowedCase followed) {
        return NoticePolicy.notices(step.happening(), followed).stream()
                .map(notice -> addressed(step.event(), notice, followed));
    }

    private static NewNotice addressed(ReceivedEvent event, Notice notice, FollowedCase followed) {
        return new NewNotice(
                event,
                notice.to().address(),
                notice.code(),
                followed.caseNumber(),
                notice.facts().values());
    }
}
