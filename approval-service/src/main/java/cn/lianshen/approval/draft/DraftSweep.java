package cn.lianshen.approval.draft;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes drafts that nobody has saved for long, and filed ones, in small transactions. */
@Component
final class DraftSweep {
    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);
    private static final String DELETE =
            "DELETE FROM drafts WHERE ctid = ANY (ARRAY(SELECT ctid FROM drafts"
                    + " WHERE saved_at < $1 OR filed_at < $2 LIMIT $3))";

    private final DatabaseClient database;
    private final DraftProperties settings;
    private final Clock clock;

    DraftSweep(DatabaseClient database, DraftProperties settings, Clock countyClock) {
        this.database = database;
        this.settings = settings;
        this.clock = countyClock;
    }

    /** Removes all that is too old by now; gives how many. Several instances may do it at once. */
    Mono<Long> sweep() {
        Instant now = clock.instant();
        return batch(now)
                .expand(removed -> removed < settings.batch() ? Mono.empty() : batch(now))
                .reduce(0L, Long::sum);
    }

    @Scheduled(
            initialDelayString = "${lianshen.draft.sweep-every}",
            fixedDelayString = "${lianshen.draft.sweep-every}")
    Mono<Long> turn() {
        return Mono.defer(this::sweep)
                .onErrorResume(DraftSweep::later); // asked for once, run often
    }

    private Mono<Long> batch(Instant now) {
        return database.sql(DELETE)
                .bind(0, now.minus(settings.keep()))
                .bind(1, now.minus(settings.keepFiled()))
                .bind(2, settings.batch())
                .fetch()
                .rowsUpdated();
    }

    private static Mono<Long> later(Throwable error) {
        LOG.warn("old drafts stay until the next sweep: {}", error.toString());
        return Mono.empty();
    }
}
