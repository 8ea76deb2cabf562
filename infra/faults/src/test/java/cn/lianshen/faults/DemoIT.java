package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.command.Main;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoIT {
    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void the_demo_plays_both_kindergartens_to_the_end_within_thirty_seconds() {
        var began = Instant.now();

        assertThat(demo()).isZero();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_broken_step_makes_the_demo_fail() {
        platform.halt("approval");
        try {
            assertThat(demo()).isNotZero();
        } finally {
            platform.resume("approval");
        }
    }

    private int demo() {
        var launch =
                new Commands.Launch(platform.environment(), Main.class, List.of("demo"), false);
        return Commands.wait(launch.launch());
    }
}
