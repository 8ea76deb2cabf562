package cn.lianshen.notification;

import cn.lianshen.testkit.CaseTopic;
import java.util.UUID;

/**
 * One case as approval-service tells of it.
 *
 * @param founderId token subject of the founder
 */
public record TestCase(UUID id, String founderId, CaseTopic topic) {

    public static TestCase of(String founderId, CaseTopic topic) {
        return new TestCase(UUID.randomUUID(), founderId, topic);
    }

    /** Version 1. */
    public TestCase filed() {
        topic.publish(
                "application-filed",
                id,
                1,
                """
                {"caseNumber":"330327052026112302000017","region":"330327","founderId":"%s","lead":"EDU",
                "registrar":"MZ","futureField":1}
                """
                        .formatted(founderId));
        return this;
    }

    /** Version 2. */
    public TestCase received() {
        topic.publish(
                "application-received",
                id,
                2,
                """
                {"deadline":{"clock":"NOTICE","amount":5,"unit":"WORKING_DAY","due":"2026-11-30"}}
                """);
        return this;
    }

    /** Version 3: all three partners are asked. */
    public TestCase consulted() {
        topic.publish(
                "consultation-opened",
                id,
                3,
                """
                {"consultations":[
                {"bureau":"SCJG","aspects":["NAME"],"deadline":{"clock":"OPINION","due":"2026-12-02"}},
                {"bureau":"MZ","aspects":["NAME"],"deadline":{"clock":"OPINION","due":"2026-12-02"}},
                {"bureau":"BB","aspects":["ROUTE"],"deadline":{"clock":"OPINION","due":"2026-12-02"}}]}
                """);
        return this;
    }

    /** Version 4. */
    public TestCase accepted() {
        topic.publish(
                "application-accepted",
                id,
                4,
                """
                {"deadlines":[{"clock":"PROMISE","due":"2026-12-15"}]}
                """);
        return this;
    }

    /** Any version: the lead is to decide by the promised day. */
    public TestCase consultationCompleted(int version) {
        topic.publish("consultation-completed", id, version, "{\"objections\":[]}");
        return this;
    }

    /** Any version, and nobody can read it. */
    public TestCase broken(int version) {
        topic.publish("opinion-recorded", id, version, "{");
        return this;
    }

    /** Any version: one more notice for the founder and for nobody else. */
    public TestCase opinion(int version) {
        topic.publish("opinion-recorded", id, version, "{\"bureau\":\"MZ\"}");
        return this;
    }
}
