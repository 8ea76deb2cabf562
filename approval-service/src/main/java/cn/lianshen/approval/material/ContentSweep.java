package cn.lianshen.approval.material;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes content that no document has any more, or never got to have, in small transactions. */
@Component
final class ContentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);

    private final StoredContents contents;
    private final MaterialProperties settings;
    private final Clock clock;

    ContentSweep(StoredContents contents, MaterialProperties settings, Clock countyClock) {
        this.contents = contents;
        this.settings = settings;
        this.clock = countyClock;
    }

    /** The scheduler asks for it once and runs it often. */
    @Scheduled(
            initialDelayString = "${lianshen.documents.sweep-every}",
            fixedDelayString = "${lianshen.documents.sweep-every}")
    Mono<Long> turn() {
        return Mono.defer(this::sweep).onErrorResume(ContentSweep::later);
    }

    /** Removes all that is unused by now; gives how many. Several instances may do it at once. */
    Mono<Long> sweep() {
        return batch().expand(removed -> removed < settings.batch() ? Mono.empty() : batch())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> batch() {
        return contents.removeUnused(
                clock.instant().minus(settings.keepUnused()), settings.batch());
    }

    private static Mono<Long> later(Throwable error) {
        LOG.warn("unused content stays until the next sweep: {}", error.toString());
        return Mono.empty();
    }
}
