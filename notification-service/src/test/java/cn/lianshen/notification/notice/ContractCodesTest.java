package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever code approval-service may send in a fact, there are words for it. */
class ContractCodesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clock, case-event, /$defs/clock",
        "pause, clock-paused, /properties/reason",
        "pause, clock-resumed, /properties/reason",
        "termination, proceedings-terminated, /properties/ground",
        "inspection, inspection-concluded, /properties/result",
        "delivery, result-delivered, /properties/manner",
        "agent, agent-appointed, /properties/ground",
        "breach, breach-recorded, /properties/breach"
    })
    void every_code_of_the_contract_has_words(String kind, String schema, String place)
            throws IOException {
        assertThat(Bundles.keys("messages.properties").collect(Collectors.toSet()))
                .containsAll(codes(schema, place).stream().map(code -> kind + "." + code).toList());
    }

    private static List<String> codes(String schema, String place) throws IOException {
        var file =
                new ClassPathResource(
                        "contract/approval/approval.%s.v1.schema.json".formatted(schema));
        try (var in = file.getInputStream()) {
            return JsonMapper.shared()
                    .readTree(in)
                    .at(place + "/enum")
                    .valueStream()
                    .map(code -> code.asString())
                    .toList();
        }
    }
}
