package cn.lianshen.approval.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the form of an application shows. */
class FormMaskTest {
    private final JsonMapper json = JsonMapper.shared();
    private final FormMask mask = new FormMask();

    @ParameterizedTest
    @ValueSource(strings = {"\"E12345678\"", "\"330327198001010008\"", "330327198001010008"})
    void a_founders_number_is_masked_whatever_it_is_and_whoever_the_founder_is(String number) {
        var form =
                json.readTree(
                        "{\"founder\":{\"type\":\"ORGANISATION\",\"citizenNumber\":"
                                + number
                                + "}}");
        for (var own : new boolean[] {true, false}) {
            var shown = mask.masked(form, own).at("/founder/citizenNumber").asString();
            assertThat(shown).contains("****").doesNotContain("12345678", "19800101");
            assertThat(mask.behind(form, "founder.citizenNumber", own))
                    .contains(number.replace("\"", ""));
        }
    }
}
