package cn.lianshen.notification.notice.domain;

import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that can happen, and who must be told what of it: the table that the policy keeps. */
public final class ToldCases {
    static final ApplicationFiled FILED =
            new ApplicationFiled("330327052026112302000017", "330327", "p-0001", "EDU");
    static final LocalDate DAY = LocalDate.parse("2026-12-02");
    static final List<String> MATERIALS = List.of("M05", "M09");

    private ToldCases() {}

    /**
     * One row.
     *
     * @param notices as {@code founder: code} or {@code EDU: code}, in order
     */
    public record Told(Happening happening, List<String> notices) {

        /** What the policy says of it. */
        public List<Notice> told() {
            return NoticePolicy.notices(happening, FollowedCase.of(FILED).after(happening));
        }
    }

    /** Every row, each kind of happening at least once. */
    public static Stream<Told> all() {
        return Stream.of(IntakeTable.rows(), ReviewTable.rows(), ClockTable.rows(), EndTable.rows())
                .flatMap(List::stream);
    }

    static Told row(Happening happening, String... notices) {
        return new Told(happening, List.of(notices));
    }

    static Deadline due(String clock) {
        return new Deadline(clock, DAY, null);
    }
}
