package cn.lianshen.bench.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The county's clock in the hands of a story: ten in the morning of a day, and on from there. */
final class SetClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void set(LocalDate day) {
        now.set(day.atTime(10, 0).atZone(ZONE).toInstant());
    }

    void tick() {
        now.updateAndGet(moment -> moment.plusSeconds(60));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
