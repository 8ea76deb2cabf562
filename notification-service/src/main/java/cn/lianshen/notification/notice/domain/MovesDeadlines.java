package cn.lianshen.notification.notice.domain;

import java.util.List;
import java.util.Optional;

/** What tells of the days by which a case is due from now on. */
interface MovesDeadlines {

    /** Those that are new; others stay as they were. */
    List<Deadline> deadlines();

    default Optional<Deadline> of(String clock) {
        return deadlines().stream().filter(deadline -> deadline.clock().equals(clock)).findFirst();
    }
}
