package cn.lianshen.approval.approvalcase.domain.walk;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Actors and values by chance: mostly the right ones, so that walks come far. */
final class Values {
    private static final List<String> BUREAUS = List.of("EDU", "MZ", "SCJG", "BB", "WJ");
    private static final List<String> MATERIALS =
            List.of("M01", "M05", "M06", "M12", "M17", "M20", "M21", "M99");

    private final Random chance;
    private final LocalDate day;
    private final ApprovalCase now;

    Values(Random chance, LocalDate day, ApprovalCase now) {
        this.chance = chance;
        this.day = day;
        this.now = now;
    }

    Actor lead() {
        return chance.nextInt(10) == 0 ? bureau() : ACase.EDU;
    }

    Actor bureau() {
        return ACase.officer(one(BUREAUS.toArray(String[]::new)));
    }

    Actor founder() {
        var stranger = new Actor(Actor.Kind.PERSON, "p-stranger", null);
        return chance.nextInt(10) == 0 ? stranger : ACase.FOUNDER;
    }

    Actor platform() {
        var system = new Actor(Actor.Kind.SYSTEM, "lianshen", null);
        return chance.nextInt(10) == 0 ? ACase.FOUNDER : system;
    }

    List<String> materials() {
        return MATERIALS.stream().filter(_ -> chance.nextInt(5) == 0).toList();
    }

    List<String> missing() {
        return chance.nextInt(4) == 0 ? materials() : List.copyOf(now.intake().missing());
    }

    List<String> tolerated() {
        return chance.nextInt(4) == 0 ? materials() : List.copyOf(now.intake().tolerated());
    }

    List<String> awaited() {
        return chance.nextInt(4) == 0
                ? materials()
                : List.copyOf(now.review().sendBack().awaited());
    }

    PauseNotice notice() {
        return new PauseNotice(
                chance.nextInt(8) == 0 ? "" : "告知1号", day.plusDays(chance.nextInt(20)));
    }

    @Nullable String reason() {
        return chance.nextInt(6) == 0 ? null : "理由";
    }

    /** So that walks do not end too soon. */
    @Nullable String rarely() {
        return chance.nextInt(40) == 0 ? "理由" : null;
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[chance.nextInt(values.length)];
    }
}
