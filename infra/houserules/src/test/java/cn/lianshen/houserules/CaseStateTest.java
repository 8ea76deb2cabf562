package cn.lianshen.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.houserules.rule.EventsAreRecords;
import cn.lianshen.houserules.rule.OneStateChange;
import cn.lianshen.houserules.rule.SealedFamilies;
import cn.lianshen.houserules.tree.CompiledHouse;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStateTest {

    private static final String DOMAIN = "cn.lianshen.approval.approvalcase.domain.";
    private static final String CASE_EVENT = DOMAIN + "event.CaseEvent";
    private static final String DOOR_EVENT = Fixtures.ROOT + "events.DoorEvent";

    @Test
    void a_case_changes_state_in_apply_only() {
        OneStateChange.rule(DOMAIN + "ApprovalCase", CASE_EVENT).check(CompiledHouse.classes());
    }

    @Test
    void every_side_door_into_the_state_is_found() {
        assertThatThrownBy(() -> check("LooseCase"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("<init>(java.lang.String)> is not private")
                .hasMessageContaining("state> is not final")
                .hasMessageContaining("withState")
                .hasMessageContaining("inState")
                .hasMessageContaining("let a command decide an event")
                .hasMessageNotContaining("no apply(event)");
        check("FirmCase");
    }

    private static void check(String aggregate) {
        String state = Fixtures.ROOT + "state.";
        OneStateChange.rule(state + aggregate, state + "Happened").check(Fixtures.in("state"));
    }

    @Test
    void events_are_records_named_in_the_past_tense() {
        EventsAreRecords.records(CASE_EVENT).check(CompiledHouse.classes());
        EventsAreRecords.names(CASE_EVENT).check(CompiledHouse.classes());
    }

    @Test
    void an_event_that_is_no_record_is_found() {
        assertThatThrownBy(() -> EventsAreRecords.records(DOOR_EVENT).check(Fixtures.in("events")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DoorLocked");
    }

    @Test
    void an_event_with_the_suffix_is_found() {
        assertThatThrownBy(() -> EventsAreRecords.names(DOOR_EVENT).check(Fixtures.in("events")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DoorShutEvent")
                .hasMessageContaining("OpinionRecorded");
    }

    @Test
    void families_of_events_are_sealed() {
        new SealedFamilies().check(Tree.ofTheHouse());
    }

    @Test
    void an_open_family_is_found(@TempDir Path folder) {
        var tree =
                new Scratch(folder)
                        .file(
                                "alpha/src/main/java/alpha/domain/DoorEvent.java",
                                "package alpha.domain; public interface DoorEvent {}")
                        .tree();
        assertThat(new SealedFamilies().breaches(tree))
                .containsExactly(
                        "alpha/src/main/java/alpha/domain/DoorEvent.java: DoorEvent is not sealed");
    }
}
