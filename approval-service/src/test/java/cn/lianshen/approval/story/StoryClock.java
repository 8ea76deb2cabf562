package cn.lianshen.approval.story;

import cn.lianshen.approval.clock.ChinaTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The county's clock as a story sets it: ten in the morning of a day. */
final class StoryClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void set(LocalDate day) {
        now.set(day.atTime(10, 0).atZone(ChinaTime.ZONE).toInstant());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ChinaTime.ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
