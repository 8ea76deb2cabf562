package cn.lianshen.notification.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.ClockHappening.ClockPaused;
import cn.lianshen.notification.notice.domain.ClockHappening.ClockResumed;
import cn.lianshen.notification.notice.domain.ClockHappening.DeadlinesProjected;
import cn.lianshen.notification.notice.domain.ClockHappening.LimitExtended;
import cn.lianshen.notification.notice.domain.Deadline.Undetermined;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promised day moves with the clocks, and notices name the day as it is then. */
class FollowedCaseTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-02");
    private static final LocalDate LATER = LocalDate.parse("2026-12-22");

    private final FollowedCase accepted =
            FollowedCase.of(ToldCases.FILED)
                    .after(new ApplicationAccepted("ORDINARY", promised(DAY)));

    @Test
    void while_clocks_stand_still_no_day_is_promised() {
        var open = new Deadline("PROMISE", null, new Undetermined(DAY, null));
        var paused = new ClockPaused("HEARING", DAY, LATER, "12号", List.of(open));

        assertThat(accepted.after(paused).promise()).isEqualTo(open);
    }

    @Test
    void resumed_clocks_have_a_new_day_and_the_founder_hears_it() {
        var resumed = new ClockResumed("HEARING", DAY, promised(LATER));

        assertThat(NoticePolicy.notices(resumed, accepted.after(resumed)).getFirst().facts())
                .isEqualTo(
                        new Facts(
                                Map.of(
                                        "bureau", "EDU",
                                        "pause", "HEARING",
                                        "from", "2026-12-02",
                                        "due", "2026-12-22")));
    }

    @Test
    void a_day_derived_anew_is_the_promised_one_from_then_on() {
        var projected = new DeadlinesProjected(promised(LATER));

        assertThat(accepted.after(projected).promise()).isEqualTo(due("PROMISE", LATER));
    }

    @Test
    void an_extension_moves_the_limit_by_law_and_not_the_promise() {
        var extended = new LimitExtended(10, List.of(due("HARD", LATER)));
        var told = NoticePolicy.notices(extended, accepted.after(extended)).getFirst();

        assertThat(accepted.after(extended)).isEqualTo(accepted);
        assertThat(told.facts().values()).containsEntry("due", "2026-12-22");
    }

    private static List<Deadline> promised(LocalDate day) {
        return List.of(due("PROMISE", day));
    }

    private static Deadline due(String clock, LocalDate day) {
        return new Deadline(clock, day, null);
    }
}
