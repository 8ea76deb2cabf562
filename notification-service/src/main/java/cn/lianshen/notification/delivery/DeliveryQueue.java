package cn.lianshen.notification.delivery;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.notice.domain.NoticeKind;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

/**
 * Queues what goes out, in the very statement that writes the inbox: no statement more for anybody.
 * Only rows that are new in the inbox are queued, only what happened after the address was
 * confirmed, and nothing that is long past: an inbox that is built anew stays quiet.
 */
@Component
public final class DeliveryQueue {
    private static final String REST =
            """
             RETURNING case_id, version, recipient, code, type, at)
            INSERT INTO deliveries (delivery_id, case_id, version, recipient, code, type, at, channel,
                                    queued_at, next_try)
            SELECT md5(concat_ws('/', e.case_id, e.version, e.recipient, e.code, c.channel))::uuid,
                   e.case_id, e.version, e.recipient, e.code, e.type, e.at, c.channel, $9, $9
            FROM entered e JOIN contacts c ON c.owner = e.recipient
            WHERE c.channel = ANY ($10) AND c.confirmed_at <= e.at AND e.at >= $11
            AND CASE WHEN e.code = ANY ($12) THEN 'STATUTORY' WHEN e.code = ANY ($13) THEN 'TASK'
                     ELSE 'PROGRESS' END = ANY (c.kinds)
            ON CONFLICT DO NOTHING
            """;
    private static final String[] STATUTORY = codes(NoticeKind.STATUTORY);
    private static final String[] TASK = codes(NoticeKind.TASK);

    private final String[] offered;
    private final DeliveryProperties settings;
    private final Clock clock;

    DeliveryQueue(Channels channels, DeliveryProperties settings, Clock clock) {
        this.offered = channels.offered().stream().map(Enum::name).toArray(String[]::new);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The statement that also queues.
     *
     * @param insert into {@code inbox_entries}, without RETURNING, of parameters $1 to $8
     */
    public String behind(String insert) {
        return offered.length == 0 ? insert : "WITH entered AS (" + insert + REST;
    }

    /** Binds what {@link #behind} added. */
    public GenericExecuteSpec bind(GenericExecuteSpec statement) {
        if (offered.length == 0) {
            return statement;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return statement
                .bind(8, now)
                .bind(9, offered)
                .bind(10, settings.from(now))
                .bind(11, STATUTORY)
                .bind(12, TASK);
    }

    private static String[] codes(NoticeKind kind) {
        return kind.codes().toArray(String[]::new);
    }
}
