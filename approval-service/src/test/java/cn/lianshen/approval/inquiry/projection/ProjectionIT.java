package cn.lianshen.approval.inquiry.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.inquiry.InquiryProperties;
import cn.lianshen.approval.inquiry.ReadSide;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** It is driven by hand here: nothing projects but what a test asks to. */
@TestPropertySource(properties = "lianshen.inquiry.enabled=false")
@Import(Tables.class)
class ProjectionIT extends ReadSide {
    @Autowired private MeterRegistry meters;
    @Autowired private CaseStore store;
    @Autowired private CaseProjection projection;
    @Autowired private ProjectionStore rows;
    @Autowired private ProjectionMeters projected;
    @Autowired private ProjectionShape shape;
    @Autowired private InquiryProperties settings;
    @Autowired private Tables tables;

    @BeforeEach
    void some() {
        after(EDU2, after(EDU, ripe(Forms.kindergarten()), "claim"), "decision", GRANT);
        filed(Forms.kindergarten());
    }

    @Test
    void emptied_and_made_again_it_comes_out_the_same() {
        caughtUp(projector());
        var before = tables.digests();
        tables.run("SELECT rebuild_inquiry()::text");
        caughtUp(projector());
        assertThat(tables.digests()).isEqualTo(before);
        assertThat(tables.count("daily_figures WHERE n = 0")).isZero();
    }

    @Test
    void step_by_step_it_comes_out_as_all_at_once() {
        var projector = projector();
        var now = filed(Forms.kindergarten());
        caughtUp(projector);
        for (var step : List.of("claim", "acceptance")) {
            now = after(EDU, now, step);
            caughtUp(projector);
        }
        var before = tables.digests();
        tables.run("SELECT rebuild_inquiry()::text");
        caughtUp(projector());
        assertThat(tables.digests()).isEqualTo(before);
    }

    @Test
    void cut_off_wherever_it_is_it_goes_on_and_comes_out_the_same() {
        caughtUp(projector());
        var before = tables.digests();
        tables.run("SELECT rebuild_inquiry()::text");
        for (var millis = 1; millis <= 40; millis++) {
            projector()
                    .catchUp()
                    .timeout(Duration.ofMillis(millis))
                    .onErrorResume(TimeoutException.class, _ -> Mono.empty())
                    .block();
        }
        caughtUp(projector());
        assertThat(tables.digests()).isEqualTo(before);
    }

    @Test
    void several_at_once_make_what_one_makes() {
        caughtUp(projector());
        var before = tables.digests();
        tables.run("SELECT rebuild_inquiry()::text");
        Flux.range(0, 4).flatMap(_ -> projector().catchUp()).then().block();
        caughtUp(projector());
        assertThat(tables.digests()).isEqualTo(before);
    }

    @Test
    void what_was_projected_is_passed_over_when_it_is_read_again() {
        caughtUp(projector());
        var before = tables.digests();
        tables.run("UPDATE inquiry_cursors SET xid = '0', seq = 0");
        caughtUp(projector());
        assertThat(tables.digests()).isEqualTo(before);
    }

    @Test
    void whoever_starts_with_another_shape_makes_it_anew_and_whoever_ran_before_stands_back() {
        var earlier = projector();
        caughtUp(earlier);
        tables.run("UPDATE inquiry_cursors SET shape = 'another'");
        assertThatThrownBy(() -> earlier.catchUp().block()).hasMessageContaining("another shape");
        assertThat(tables.count("inquiry_cursors WHERE shape = 'another'")).isEqualTo(1);

        caughtUp(projector());
        assertThat(tables.count("inquiry_cursors WHERE shape = 'another'")).isZero();
        caughtUp(earlier);
    }

    @Test
    void restored_on_another_cluster_it_waits_until_the_log_is_rebased() {
        var projector = projector();
        caughtUp(projector);
        tables.run("UPDATE relay_cursors SET system_identifier = 'old'");
        tables.run("UPDATE inquiry_cursors SET system_identifier = 'old'");
        assertThatThrownBy(() -> projector.catchUp().block()).hasMessageContaining("re-based");
        tables.run(
                "UPDATE relay_cursors SET system_identifier ="
                        + " (SELECT system_identifier::text FROM pg_control_system())");
        caughtUp(projector);
        assertThat(tables.count("inquiry_cursors WHERE system_identifier = 'old'")).isZero();
    }

    @Test
    void how_far_it_is_behind_is_told() {
        caughtUp(projector());
        var lag = requireNonNull(meters.get("lianshen.inquiry.lag.seconds").gauge());
        assertThat(lag.value()).isLessThan(5);
        await().atMost(Duration.ofSeconds(20)).until(() -> lag.value() > 0.2);
    }

    @Test
    void a_case_that_cannot_be_read_is_left_out_and_keeps_no_other_one_back() {
        caughtUp(projector());
        var before = tables.digests();
        var broken = filed(Forms.kindergarten()).caseId();
        caughtUp(projector());
        tables.run(
                "INSERT INTO case_events (case_id, version, type, region, actor, at, payload, hash)"
                        + " SELECT case_id, 99, 'approval.unheard-of.v1', region, actor, at, payload,"
                        + " hash FROM case_events WHERE version = 1 AND case_id = '%s'"
                                .formatted(broken));
        tables.run("SELECT rebuild_inquiry()::text");
        projector().catchUp().block();
        assertThat(tables.digests()).isEqualTo(before);

        tables.run("ALTER TABLE case_events DISABLE TRIGGER case_events_kept");
        tables.run("DELETE FROM case_events WHERE version = 99");
        tables.run("ALTER TABLE case_events ENABLE TRIGGER case_events_kept");
        tables.run("SELECT rebuild_inquiry()::text");
        caughtUp(projector());
    }

    @Test
    void names_of_founders_are_nowhere_in_it() {
        var name = "司马" + fresh();
        receipt(file(FOUNDER, fresh(), Forms.with("/founder/name", '"' + name + '"')));
        caughtUp(projector());
        for (var table : Tables.ALL) {
            assertThat(tables.count(table + " t WHERE t::text LIKE '%" + name + "%'")).isZero();
        }
    }

    /** As another instance of the service has it. */
    private Projector projector() {
        return new Projector(store, projection, rows, projected, shape, settings);
    }

    /** What is committed may for a moment stand behind another test's open transaction. */
    private void caughtUp(Projector projector) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            projector.catchUp().block();
                            return tables.isComplete();
                        });
    }
}
