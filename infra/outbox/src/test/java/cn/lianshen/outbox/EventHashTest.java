package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventHashTest {
    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    @Test
    void an_unbroken_chain_holds() {
        assertThat(EventHash.verify(ID, Rows.chain(ID, 5))).isTrue();
        assertThat(EventHash.verify(ID, List.of())).isTrue();
    }

    @Test
    void a_changed_payload_breaks_the_chain_at_its_version() {
        var rows = new ArrayList<>(Rows.chain(ID, 5));
        var third = rows.get(2);
        var changed = "{\"version\":9}".getBytes(StandardCharsets.UTF_8);
        rows.set(2, with(third, changed, third.hash()));
        assertThat(EventHash.firstBroken(ID, rows)).hasValue(3);
    }

    @Test
    void a_change_with_its_own_hash_made_anew_breaks_the_next_version() {
        var rows = new ArrayList<>(Rows.chain(ID, 5));
        var changed = "{\"version\":9}".getBytes(StandardCharsets.UTF_8);
        rows.set(2, with(rows.get(2), changed, EventHash.next(rows.get(1).hash(), changed)));
        assertThat(EventHash.firstBroken(ID, rows)).hasValue(4);
    }

    @Test
    void a_missing_line_is_named() {
        var rows = new ArrayList<>(Rows.chain(ID, 5));
        rows.remove(1);
        assertThat(EventHash.firstBroken(ID, rows)).hasValue(2);
        assertThat(EventHash.verify(ID, rows)).isFalse();
    }

    @Test
    void the_chain_of_another_aggregate_does_not_pass() {
        var other = UUID.randomUUID();
        assertThat(EventHash.firstBroken(ID, Rows.chain(other, 2))).hasValue(1);
        assertThat(EventHash.genesis(ID)).isNotEqualTo(EventHash.genesis(other));
    }

    @Test
    void the_bytes_hashed_never_change_between_releases() {
        var payload = "{}".getBytes(StandardCharsets.UTF_8);
        var head = EventHash.next(EventHash.genesis(ID), payload);
        assertThat(HexFormat.of().formatHex(head))
                .isEqualTo("2869c6345a8e3b1ce19cec56d57bd0567d27bcb31fc8a80752551788c1f2cb41");
    }

    private static EventRow with(EventRow row, byte[] payload, byte[] hash) {
        return new EventRow(
                row.aggregateId(),
                row.version(),
                row.type(),
                row.region(),
                row.actor(),
                row.at(),
                payload,
                hash);
    }
}
