package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Makes relays; each opens its connections when it is started, not before. */
public final class RelayFactory {
    private final RelayProperties properties;
    private final ConnectionFactory database;
    private final KafkaSettings kafka;
    private final MeterRegistry registry;

    /**
     * @param database may be a pool: the relay's own connection goes round it
     * @param producerSettings brokers and security, as {@code spring.kafka.*} gives them
     */
    public RelayFactory(
            RelayProperties properties,
            ConnectionFactory database,
            Map<String, Object> producerSettings,
            MeterRegistry registry) {
        this.properties = properties;
        this.database = database;
        this.kafka = new KafkaSettings(producerSettings);
        this.registry = registry;
    }

    /** The one relay of {@code log} in this process. */
    public Relay relay(EventLog log) {
        var meters = new RelayMeters(registry, log.table());
        var sql = RelaySql.of(log, properties.batch());
        var loop =
                new RelayLoop(
                        () -> LogSession.open(database, sql, properties.databaseTimeout()),
                        () -> publisher(log),
                        properties,
                        meters);
        return new Relay(log, properties, loop, meters);
    }

    private Publisher publisher(EventLog log) {
        var settings = kafka.producer("lianshen-relay-" + log.table());
        return new Publisher(
                new KafkaProducer<>(settings),
                new EventRecords(properties),
                properties.ackTimeout());
    }
}
