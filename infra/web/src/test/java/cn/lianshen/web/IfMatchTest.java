package cn.lianshen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void a_strong_tag_gives_the_version() {
        assertThat(IfMatch.parse("\"7\"").version()).isEqualTo(7);
        assertThat(IfMatch.parse(EntityTag.of(12)).version()).isEqualTo(12);
    }

    @Test
    void a_missing_header_is_428() {
        assertRefused(null, 428, "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "W/\"7\"",
                "7",
                "\"7",
                "\"07\"",
                "\"-1\"",
                "\"a\"",
                "\"1\", \"2\"",
                "",
                "\"99999999999\""
            })
    void anything_but_one_strong_tag_is_400(String header) {
        assertRefused(header, 400, "invalid-if-match");
    }

    private static void assertRefused(@Nullable String header, int status, String code) {
        assertThatThrownBy(() -> IfMatch.parse(header))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().status()).isEqualTo(status);
                            assertThat(e.problem().code()).isEqualTo(code);
                            assertThat(e.problem().field()).isEqualTo("If-Match");
                        });
    }
}
