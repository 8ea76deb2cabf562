package cn.lianshen.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestDatabase;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes twice, late, or again from the beginning changes nothing. */
class DeliveryIT {
    private static final String CODE = "52330327MJ000000X6";

    private final CaseTopic topic =
            new CaseTopic("delivery-%d.cases.v1".formatted(System.nanoTime()), "registry");
    private final School sprout = School.named("苍南县灵溪镇春芽幼儿园", 1);
    private final School star = School.named("苍南县星星幼儿园", 2);

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void a_repeated_event_takes_effect_once() {
        var database = freshDatabase();
        try (var registry = RunningRegistry.on(database, topic.name())) {
            publishRegistration(sprout, CODE);
            publishRegistration(sprout, CODE);
            publishAndAwait(registry, star);
        }
        var tables = new RegisterTables(database);
        assertThat(facts(tables, "licence-issued")).hasSize(2);
        assertThat(facts(tables, "legal-person-registered")).hasSize(1);
        assertThat(tables.column("SELECT reason FROM dead_letters")).isEmpty();
    }

    @Test
    void an_old_event_that_comes_again_after_a_restart_does_not_set_the_register_back() {
        var database = freshDatabase();
        try (var registry = RunningRegistry.on(database, topic.name())) {
            publishRegistration(sprout, CODE);
            awaitText(registry, sprout, CODE);
        }
        var before = new RegisterTables(database).content();
        try (var registry = RunningRegistry.on(database, topic.name())) {
            topic.publish("licence-issued", sprout.caseId(), 8, sprout.licensed());
            publishAndAwait(registry, star);
            assertThat(registry.read(sprout.path())).contains("REGISTERED");
        }
        assertThat(new RegisterTables(database).content()).containsAll(before);
    }

    @Test
    void read_again_from_the_beginning_the_register_comes_out_the_same() {
        var first = freshDatabase();
        try (var registry = RunningRegistry.on(first, topic.name())) {
            publishRegistration(sprout, CODE);
            topic.publish("licence-issued", star.caseId(), 8, star.licensed());
            topic.publish("registration-refused", star.caseId(), 9, star.refused());
            awaitText(registry, sprout, CODE);
            awaitRefusal(registry, first);
        }
        topic.rewind();
        var second = freshDatabase();
        try (var registry = RunningRegistry.on(second, topic.name())) {
            awaitText(registry, sprout, CODE);
            awaitRefusal(registry, second);
        }
        assertThat(new RegisterTables(second).content())
                .isNotEmpty()
                .isEqualTo(new RegisterTables(first).content());
    }

    @Test
    void a_licence_issued_anew_by_another_case_changes_what_stands_on_it() {
        var database = freshDatabase();
        var renamed = new School(UUID.randomUUID(), sprout.institutionId(), "苍南县春苗幼儿园", 1);
        try (var registry = RunningRegistry.on(database, topic.name())) {
            publishRegistration(sprout, CODE);
            awaitText(registry, sprout, CODE);
            topic.publish("licence-issued", renamed.caseId(), 8, renamed.licensed("2026-10-01"));
            awaitText(registry, sprout, renamed.name());
            assertThat(registry.read(sprout.path())).contains(CODE).contains("REGISTERED");
        }
        var tables = new RegisterTables(database);
        assertThat(facts(tables, "licence-issued")).hasSize(2);
        assertThat(tables.column("SELECT reason FROM dead_letters")).isEmpty();
    }

    private void publishRegistration(School school, String code) {
        topic.publish("licence-issued", school.caseId(), 8, school.licensed());
        topic.publish("registration-opened", school.caseId(), 9, "{}");
        topic.publish("legal-person-registered", school.caseId(), 10, school.registered(code));
    }

    private void publishAndAwait(RunningRegistry registry, School school) {
        topic.publish("licence-issued", school.caseId(), 8, school.licensed());
        awaitText(registry, school, "LICENSED");
        topic.awaitRead();
    }

    private static void awaitText(RunningRegistry registry, School school, String text) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> registry.read(school.path()).contains(text));
    }

    private void awaitRefusal(RunningRegistry registry, TestDatabase database) {
        var tables = new RegisterTables(database);
        awaitText(registry, star, "LICENSED");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !facts(tables, "registration-refused").isEmpty());
        await().until(() -> tables.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
    }

    private static List<String> facts(RegisterTables tables, String type) {
        return tables.column("SELECT 'x' FROM projected.facts WHERE type = '" + type + "'");
    }

    private static TestDatabase freshDatabase() {
        return TestServers.postgres().createDatabase("registry");
    }
}
