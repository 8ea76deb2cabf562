package cn.lianshen.bench.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ApplicationBodyTest {

    @Test
    void the_answers_are_two_kilobytes() {
        assertThat(
                        ApplicationBody.answers().values().stream()
                                .mapToInt(answer -> answer.getBytes(UTF_8).length)
                                .sum())
                .isEqualTo(2048);
    }

    @Test
    void the_body_is_json_with_the_name_in_its_place() {
        var body = JsonMapper.shared().readTree(ApplicationBody.make().named("苍南县测速幼儿园"));

        assertThat(body.path("school").path("name").asString()).isEqualTo("苍南县测速幼儿园");
        assertThat(body.path("classification").asString()).isEqualTo("NON_PROFIT");
    }
}
