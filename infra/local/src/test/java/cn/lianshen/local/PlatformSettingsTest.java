package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformSettingsTest {
    private static final Path PROJECT = Path.of("/srv/lianshen");

    @Test
    void the_state_is_in_the_project_unless_it_is_put_elsewhere() {
        assertThat(settings(Map.of()).state()).isEqualTo(PROJECT.resolve(".lianshen"));
        assertThat(settings(Map.of("LIANSHEN_STATE", "/data/l")).state())
                .isEqualTo(Path.of("/data/l"));
    }

    @Test
    void the_users_jvm_options_come_after_ours() {
        var settings = settings(Map.of("LIANSHEN_APPROVAL_JAVA_OPTS", " -Xmx1g  -Dx=y "));
        assertThat(new Components(settings).image(Application.APPROVAL).jvmOptions())
                .endsWith("-Xmx1g", "-Dx=y")
                .startsWith(Application.APPROVAL.jvmOptions().getFirst());
    }

    @Test
    void caches_are_used_unless_they_are_switched_off() {
        assertThat(settings(Map.of()).aot()).isTrue();
        assertThat(settings(Map.of("LIANSHEN_AOT", "off")).aot()).isFalse();
    }

    @Test
    void a_number_that_is_none_is_refused_by_name() {
        assertThatThrownBy(() -> settings(Map.of("LIANSHEN_MIN_FREE_MB", "lots")))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("LIANSHEN_MIN_FREE_MB");
    }

    @Test
    void every_application_is_told_where_everything_is() {
        var settings = settings(Map.of("LIANSHEN_IDENTITY_PORT", "9090"));
        assertThat(new ServiceEnvironment(settings).of(Application.REGISTRY))
                .containsEntry("LIANSHEN_PORT", "8082")
                .containsEntry("LIANSHEN_DB_NAME", "registry")
                .containsEntry("LIANSHEN_ISSUER", "http://127.0.0.1:9090")
                .containsEntry("LIANSHEN_KAFKA_BROKERS", "127.0.0.1:19092");
    }

    private static PlatformSettings settings(Map<String, String> environment) {
        return PlatformSettings.from(environment, PROJECT);
    }
}
