package cn.lianshen.outbox;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One transaction a message. */
@SpringBootTest(
        classes = LineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "lianshen.outbox.source=/lianshen/approval",
            "lianshen.outbox.poll=50ms",
            "lianshen.outbox.back-off=500ms",
            "lianshen.consumer.reader=registry",
            "lianshen.consumer.back-off=500ms",
            "spring.r2dbc.pool.max-acquire-time=3s",
            "spring.cloud.function.definition=guardedConsumer",
            "spring.cloud.stream.bindings.guardedConsumer-in-0.group=registry",
            "spring.cloud.stream.bindings.guardedConsumer-in-0.consumer.max-attempts=1",
            "spring.cloud.stream.kafka.binder.auto-create-topics=false",
            "spring.jmx.enabled=false"
        })
class LineIT extends LineContract {
    private static final TestLine LINE = TestLine.create();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LINE.set(registry, "guardedConsumer");
    }

    @Override
    TestLine line() {
        return LINE;
    }
}
