package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private final EventLog log = new EventLog("case_events", "case_id");

    @Test
    void the_write_depends_on_the_gate_and_counts_its_parameters_on() {
        assertThat(log.insertSelect(2, 7, "moved"))
                .isEqualTo(
                        "INSERT INTO case_events(case_id, version, type, region, actor, at, payload,"
                                + " hash) SELECT v.* FROM (VALUES ($7::uuid, $8::int, $9::text,"
                                + " $10::text, $11::text, $12::timestamptz, $13::bytea, $14::bytea),"
                                + " ($15::uuid, $16::int, $17::text, $18::text, $19::text,"
                                + " $20::timestamptz, $21::bytea, $22::bytea)) v, moved");
        assertThat(log.parametersPerRow()).isEqualTo(8);
    }

    @Test
    void names_that_are_not_plain_are_refused() {
        assertThatThrownBy(() -> new EventLog("x; DROP TABLE y", "id"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.insertSelect(1, 1, "a b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void time_is_cut_to_the_microsecond_that_the_database_keeps() {
        var exact = Instant.parse("2026-11-22T03:04:05.123456789Z");
        var row =
                new EventRow(
                        UUID.randomUUID(), 1, "t", "330327", "a", exact, new byte[0], new byte[0]);
        assertThat(row.at()).isEqualTo(Rows.AT);
    }
}
