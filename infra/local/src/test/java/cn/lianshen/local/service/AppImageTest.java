package cn.lianshen.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.local.PlatformFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppImageTest {
    @TempDir Path module;

    @Test
    void an_application_without_a_jar_is_not_built() {
        assertThatThrownBy(() -> image("-Xmx64m").unpacked())
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("gateway is not built");
    }

    @Test
    void it_is_unpacked_and_trained_for_one_build_of_the_jar_only() throws Exception {
        build("first");
        made();
        assertThat(image("-Xmx64m").unpacked()).isTrue();
        assertThat(image("-Xmx64m").trained()).isTrue();
        build("second build");
        assertThat(image("-Xmx64m").unpacked()).isFalse();
        assertThat(image("-Xmx64m").tried()).isFalse();
    }

    @Test
    void a_cache_serves_only_the_options_it_was_trained_with() throws Exception {
        build("first");
        made();
        assertThat(image("-Xmx128m").unpacked()).isTrue();
        assertThat(image("-Xmx128m").trained()).isFalse();
    }

    @Test
    void a_training_that_left_no_cache_is_not_repeated_for_the_same_build() throws Exception {
        build("first");
        made();
        Files.delete(module.resolve("target/app/app.aot"));
        assertThat(image("-Xmx64m").trained()).isFalse();
        assertThat(image("-Xmx64m").tried()).isTrue();
    }

    private void build(String content) throws Exception {
        Files.createDirectories(module.resolve("target/app"));
        Files.writeString(module.resolve("target/gateway-1-exec.jar"), content);
        Files.writeString(module.resolve("target/app/app.aot"), "cache");
    }

    private void made() {
        image("-Xmx64m").markUnpacked();
        image("-Xmx64m").markTrained();
    }

    private AppImage image(String option) {
        return new AppImage("gateway", module, List.of(option));
    }
}
