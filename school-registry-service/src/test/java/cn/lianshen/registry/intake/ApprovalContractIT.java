package cn.lianshen.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.ContractExamples;
import cn.lianshen.testkit.TestServers;
import org.junit.jupiter.api.Test;

/**
 * The examples that approval-service keeps for this reader can all be read, and mean what is shown.
 */
class ApprovalContractIT {
    private static final String FIND = "/api/v1/registry/institutions";

    @Test
    void every_example_that_is_kept_for_this_reader_takes_effect() {
        var examples = ContractExamples.of("approval", "registry");
        var topic = new CaseTopic("contract.cases.v1", "registry");
        var tables = new RegisterTables(TestServers.postgres().createDatabase("registry"));
        try (topic;
                var registry = RunningRegistry.on(tables.database(), topic.name())) {
            topic.publish(examples);
            topic.awaitRead();
            assertThat(tables.column("SELECT reason FROM dead_letters")).isEmpty();
            assertThat(tables.column("SELECT version::text FROM consumed_events"))
                    .as("examples that this reader understands")
                    .hasSameSizeAs(examples);
            await().untilAsserted(
                            () ->
                                    assertThat(
                                                    registry.read(
                                                            FIND
                                                                    + "?creditCode=52330327MJ000000X6"))
                                            .contains("苍南县灵溪镇春芽幼儿园", "教民133032760000001号"));
        }
    }
}
