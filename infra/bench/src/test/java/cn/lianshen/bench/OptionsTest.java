package cn.lianshen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.client.ClientFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void by_itself_it_measures_8_and_16_clients() {
        assertThat(settings(List.of(), Map.of()).clients()).containsExactly(8, 16);
    }

    @Test
    void the_command_line_goes_before_the_environment() {
        var environment = Map.of("LIANSHEN_BENCH_SECONDS", "5", "LIANSHEN_BENCH_ROUNDS", "7");

        var settings = settings(List.of("--seconds", "2"), environment);

        assertThat(settings.round()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.rounds()).isEqualTo(7);
    }

    @Test
    void what_is_not_understood_is_told() {
        assertThatThrownBy(() -> settings(List.of("--hurry", "1"), Map.of()))
                .isInstanceOf(ClientFailure.class)
                .hasMessageStartingWith("Usage:");
        assertThatThrownBy(() -> settings(List.of("--clients", "8,none"), Map.of()))
                .isInstanceOf(ClientFailure.class)
                .hasMessageContaining("clients");
    }

    private static BenchSettings settings(List<String> arguments, Map<String, String> environment) {
        return BenchSettings.from(new Options(arguments, environment), environment);
    }
}
