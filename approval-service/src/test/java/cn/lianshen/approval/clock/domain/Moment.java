package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A clock as it is known on one day of its life. */
record Moment(LocalDate day, RunningClock clock) {

    /** From the start on, day by day, to some days past the budget; what happens is chance. */
    static List<Moment> life(Chance chance) {
        LocalDate start = chance.start();
        Moment now = new Moment(start, RunningClock.started(chance.limit(), start));
        List<Moment> life = new ArrayList<>(List.of(now));
        for (int days = chance.between(5, 200); days > 0; days--) {
            now = new Moment(now.day().plusDays(1), now.clock()).happened(chance);
            life.add(now);
        }
        return life;
    }

    private Moment happened(Chance chance) {
        if (clock.paused()) {
            return chance.oneIn(8) ? with(clock.resumed(day)) : this;
        }
        if (chance.oneIn(25)) {
            return with(clock.suspended(day));
        }
        boolean extend = !clock.extended() && chance.oneIn(60);
        return extend ? with(clock.extended(chance.oneIn(2) ? 10 : 15)) : this;
    }

    private Moment with(RunningClock changed) {
        return new Moment(day, changed);
    }
}
