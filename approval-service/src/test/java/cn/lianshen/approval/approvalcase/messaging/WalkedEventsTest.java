package cn.lianshen.approval.approvalcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.walk.Walk;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever a case may come to, what leaves the service keeps the contract. */
class WalkedEventsTest {
    private static final EventCodec CODEC = new EventCodec();
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00.123456Z");

    @Test
    void every_event_of_every_walk_is_valid_against_its_schema_and_reads_back_the_same() {
        var kinds = new HashSet<Class<?>>();
        for (long seed = 0; seed < 400; seed++) {
            for (var event : Walk.of(seed, 150).events()) {
                check(event);
                kinds.add(event.getClass());
            }
        }
        assertThat(kinds).hasSizeGreaterThan(50);
    }

    private static void check(CaseEvent event) {
        var filed = ApprovalCase.none().apply(ACase.filing());
        var before = new StoredCase(UUID.randomUUID(), filed, new byte[32]);
        var change = new CaseChange(before, ACase.EDU, AT, List.of(Happening.of(event)));
        var row = CODEC.encode(change).getFirst();
        var text = new String(row.payload(), StandardCharsets.UTF_8);

        assertThat(Contract.faults(row.type(), text)).as(text).isEmpty();
        assertThat(CODEC.decode(row.type(), row.payload())).isEqualTo(event);
    }
}
