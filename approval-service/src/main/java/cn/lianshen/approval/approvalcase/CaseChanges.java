package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeNumbers;
import cn.lianshen.approval.approvalcase.domain.notice.NoticesDue;
import cn.lianshen.approval.clock.ChinaTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes of what was decided a change ready to be stored: the moment, and the notices in due form
 * that it calls for. Everybody who moves a case goes this way.
 */
@Component
public final class CaseChanges {
    private final OfficeSigns signs;
    private final Clock clock;

    CaseChanges(OfficeSigns signs, Clock countyClock) {
        this.signs = signs;
        this.clock = countyClock;
    }

    /** The change of a case by an actor, now. */
    public CaseChange of(StoredCase found, Actor actor, List<Happening> happenings) {
        var now = clock.instant();
        var it = found.approvalCase();
        if (it.version() == 0) {
            return new CaseChange(found, actor, now, happenings);
        }
        var numbers = new NoticeNumbers(signs.of(it.filing()), ChinaTime.dayOf(now).getYear());
        return new CaseChange(found, actor, now, NoticesDue.with(it, happenings, numbers));
    }
}
