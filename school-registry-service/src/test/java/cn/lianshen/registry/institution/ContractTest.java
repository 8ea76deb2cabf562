package cn.lianshen.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {
    private static final String EVENT = "registry.institution-changed.v1";

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "registry.institution.v1"})
    void a_released_schema_is_frozen(String name) {
        var file = name + ".schema.json";
        assertThat(Contract.resource(file))
                .as("a released schema is never edited: add a .v2 beside it")
                .isEqualTo(Contract.resource("frozen/" + file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"institution-changed", "institution-changed-licence-revoked"})
    void every_example_is_valid_against_its_schema(String name) {
        var example = Contract.resource("examples/partner/" + name + ".json");
        assertThat(Contract.faults(EVENT, example)).isEmpty();
    }

    @Test
    void a_message_with_a_name_that_no_licence_publishes_is_not_valid() {
        var example = Contract.resource("examples/partner/institution-changed.json");
        var named = example.replaceFirst("\\{", "{\"handler\":\"某人\",");
        assertThat(Contract.faults(EVENT, named)).isNotEmpty();
    }
}
