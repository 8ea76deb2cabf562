package cn.lianshen.notification.intake;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.InboxTable;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.TestCase;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waited on the topic comes in large batches and means the same as event by event. */
class BacklogIT {
    private static final int CASES = 30;

    private final CaseTopic topic =
            new CaseTopic("backlog-%d.cases.v1".formatted(System.nanoTime()), "notification");
    private final InboxTable table =
            new InboxTable(TestServers.postgres().createDatabase("notification"));

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void everybody_is_told_everything_once_and_each_case_in_order() {
        rangeClosed(1, CASES).forEach(n -> wholeCase(n));
        read();

        assertThat(versionsTold("p-7")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(table.column("SELECT recipient || case_id || version FROM inbox_entries"))
                .doesNotHaveDuplicates()
                .hasSize(CASES * (7 + 1 + 3 + 1));
        assertThat(table.column("SELECT facts ->> 'due' FROM inbox_entries WHERE version = 7"))
                .contains("2026-12-15");
        assertThat(transactions()).isLessThan(CASES);
        assertThat(table.column("SELECT promise ->> 'due' FROM followed_cases"))
                .hasSize(CASES)
                .containsOnly("2026-12-15");
    }

    @Test
    void a_broken_event_amid_the_others_holds_up_only_its_own_case() {
        rangeClosed(1, CASES).forEach(n -> wholeCase(n));
        TestCase.of("broken", topic).filed().received().broken(3).accepted();
        rangeClosed(CASES + 1, 2 * CASES).forEach(n -> wholeCase(n));
        read();

        assertThat(versionsTold("broken")).containsExactly("1", "2");
        assertThat(table.column("SELECT version || status FROM dead_letters ORDER BY version"))
                .containsExactly("3DEAD", "4PARKED");
        rangeClosed(1, 2 * CASES).forEach(n -> assertThat(versionsTold("p-" + n)).hasSize(7));
    }

    @Test
    void a_promise_made_in_an_earlier_batch_is_remembered_in_a_later_one() {
        var told = TestCase.of("p-1", topic).filed().received().consulted().accepted();
        read();
        told.opinion(5).consultationCompleted(6);
        read();

        assertThat(versionsTold("p-1")).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(table.column("SELECT facts ->> 'due' FROM inbox_entries WHERE version = 6"))
                .contains("2026-12-15");
    }

    private void wholeCase(int number) {
        TestCase.of("p-" + number, topic)
                .filed()
                .received()
                .consulted()
                .accepted()
                .opinion(5)
                .opinion(6)
                .consultationCompleted(7);
    }

    private void read() {
        try (var service = RunningNotification.on(table.database(), topic.name())) {
            assertThat(service.port()).isPositive();
            topic.awaitRead();
        }
    }

    private List<String> versionsTold(String founder) {
        return table.column(
                "SELECT version::text FROM inbox_entries WHERE recipient = 'person:%s'"
                                .formatted(founder)
                        + " ORDER BY xid, seq");
    }

    private int transactions() {
        var sql = "SELECT count(DISTINCT xmin::text) FROM consumed_events";
        return Integer.parseInt(table.column(sql).getFirst());
    }
}
