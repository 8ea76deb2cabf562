package cn.lianshen.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.Tokens;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.ContractExamples;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The examples that approval-service keeps for this reader can all be read, and mean what is shown.
 */
class ApprovalContractIT {
    @Test
    void every_example_that_is_kept_for_this_reader_takes_effect() {
        var examples = ContractExamples.of("approval", "notification");
        var topic = new CaseTopic("contract.cases.v1", "notification");
        var table = new InboxTable(TestServers.postgres().createDatabase("notification"));
        try (topic;
                var service = RunningNotification.on(table.database(), topic.name())) {
            topic.publish(examples);
            topic.awaitRead();
            assertThat(table.column("SELECT reason FROM dead_letters")).isEmpty();
            assertThat(table.column("SELECT DISTINCT version::text FROM inbox_entries"))
                    .as("examples of which somebody is told")
                    .hasSameSizeAs(examples);
            assertThat(service.inbox(Tokens.founder(founder(examples))))
                    .contains(
                            "330327052026112302000017",
                            "教民133032760000001号",
                            "2026年12月2日",
                            "需补正2项材料：M05、M09",
                            "请向上级教育行政部门提出申请",
                            "因专家评审，您的申请",
                            "苍教审〔2026〕18号，有效期至2029年11月30日");
            assertThat(service.inbox(Tokens.officer("330327", "MZ")))
                    .contains("opinion-due-again", "deadline-neared", "case-handed-over");
        }
    }

    private static String founder(List<JsonNode> examples) {
        return examples.getFirst().get("founderId").asString();
    }
}
