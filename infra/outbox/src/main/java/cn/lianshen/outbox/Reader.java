package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Puts together what one reader consists of. */
final class Reader {
    private final ConsumerProperties properties;
    private final EventHandler handler;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final GuardRows rows;
    private final DeadLetterRows letters;
    private final ConsumerMeters meters;

    Reader(
            ConsumerProperties properties,
            EventHandler handler,
            ConnectionFactory database,
            ReactiveTransactionManager transactions,
            MeterRegistry registry) {
        this.properties = properties;
        this.handler = handler;
        this.database = DatabaseClient.create(database);
        this.transaction = TransactionalOperator.create(transactions);
        this.rows = new GuardRows(this.database, properties.reader());
        this.letters = new DeadLetterRows(this.database, properties.reader());
        this.meters = new ConsumerMeters(registry, properties.reader());
    }

    GuardedConsumer consumer(DeadLetterTopic topic) {
        var guard = new Guard(rows, letters, transaction, handler);
        return new GuardedConsumer(guard, handler, topic, letters, meters, properties.timeout());
    }

    GuardedBatchConsumer batchConsumer(GuardedConsumer oneByOne) {
        var guard =
                new BatchGuard(
                        new BatchGuardRows(database, properties.reader()), transaction, handler);
        return new GuardedBatchConsumer(guard, handler, oneByOne, meters, properties.timeout());
    }

    DeadLetters deadLetters() {
        return new DeadLetters(rows, letters, transaction, handler);
    }

    Periodic measurements() {
        var count = new DeadLetterCount(database, properties.reader(), meters);
        return new Periodic(
                "reader-measurements",
                properties.measure(),
                () -> count.measure().block(properties.timeout()));
    }
}
