package cn.lianshen.outbox;

import cn.lianshen.testkit.TestServers;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What a {@link LineApplication} of a test's own stands on. */
record TestLine(TestLog log, TestTopic topic, TestTopic letters) {

    static TestLine create() {
        var log = TestLog.create();
        log.run(EffectsHandler.TABLE);
        var topic = TestTopic.create(3);
        return new TestLine(log, topic, TestTopic.create(topic.name() + ".registry.dlt", 1));
    }

    /**
     * @param function to which the topic is bound
     */
    void set(DynamicPropertyRegistry registry, String function) {
        var binding = "spring.cloud.stream.bindings." + function + "-in-0.";
        registry.add("spring.r2dbc.url", () -> log.database().r2dbcUrl());
        registry.add("spring.kafka.bootstrap-servers", TestServers.kafka()::bootstrapServers);
        registry.add("lianshen.outbox.topic", topic::name);
        registry.add(binding + "destination", topic::name);
    }
}
