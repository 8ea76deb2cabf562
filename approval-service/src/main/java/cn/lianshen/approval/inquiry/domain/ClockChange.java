package cn.lianshen.approval.inquiry.domain;

import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What an event did to a clock.
 *
 * @param bureau whose clock it is; empty for the founder's and the public's
 * @param before where it was to end; null for one that started
 * @param after where it is to end now; null for one that ended
 */
public record ClockChange(
        ClockName clock,
        String bureau,
        Kind kind,
        @Nullable Deadline before,
        @Nullable Deadline after) {

    /** What kind of change. */
    public enum Kind {
        /** 开始计时. */
        STARTED,
        /** 暂停计时. */
        PAUSED,
        /** 恢复计时. */
        RESUMED,
        /** 到期日变动. */
        MOVED,
        /** 计时结束. */
        ENDED
    }

    static ClockChange started(RunningLine line) {
        return new ClockChange(line.clock(), line.bureau(), Kind.STARTED, null, line.deadline());
    }

    static ClockChange ended(RunningLine line) {
        return new ClockChange(line.clock(), line.bureau(), Kind.ENDED, line.deadline(), null);
    }

    static ClockChange changed(RunningLine before, RunningLine after, Kind kind) {
        return new ClockChange(
                after.clock(), after.bureau(), kind, before.deadline(), after.deadline());
    }
}
