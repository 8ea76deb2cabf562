package cn.lianshen.outbox;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down only when a relay is halted, since only then someone must act: whatever else fails is tried
 * again, and shows as lag.
 */
final class RelayHealth implements HealthIndicator {
    private final List<Relay> relays;

    RelayHealth(List<Relay> relays) {
        this.relays = relays;
    }

    @Override
    public Health health() {
        var health = anyHalted() ? Health.down() : Health.up();
        relays.forEach(relay -> health.withDetail(relay.name(), describe(relay.status())));
        return health.build();
    }

    private boolean anyHalted() {
        return relays.stream()
                .anyMatch(relay -> relay.status().phase() == RelayStatus.Phase.HALTED);
    }

    private static String describe(RelayStatus status) {
        var problem = status.problem();
        return problem == null ? status.phase().name() : status.phase().name() + ": " + problem;
    }
}
