package cn.lianshen.gateway.portal.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Names of a county's staff, kept for some minutes. Never a fault: while the directory is away
 * those that were known go on, and after a failure nobody asks for a while, so that no page waits.
 */
@Component
public final class People {
    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private static final Wanted OPERATORS = new Wanted("", "", "operator", "");

    private final PeopleProperties settings;
    private final Directory directory;
    private final Map<String, Mono<Staff>> counties = new ConcurrentHashMap<>();

    People(PeopleProperties settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** Nobody's without a county. */
    public Mono<Staff> of(@Nullable String region) {
        return region == null || region.isEmpty() || !settings.known()
                ? Mono.just(Staff.UNKNOWN)
                : counties.computeIfAbsent(region, one -> kept(Wanted.in(one)));
    }

    /** Who belongs to no county. */
    public Mono<Staff> operators() {
        return settings.known()
                ? counties.computeIfAbsent("", _ -> kept(OPERATORS))
                : Mono.just(Staff.UNKNOWN);
    }

    private Mono<Staff> kept(Wanted wanted) {
        var last = new AtomicReference<>(Staff.UNKNOWN);
        return directory
                .all(wanted)
                .timeout(settings.patience())
                .map(Staff::of)
                .doOnNext(last::set)
                .onErrorResume(error -> Mono.just(without(last.get(), error)))
                .cache(this::howLong, _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static Staff without(Staff last, Throwable error) {
        LOG.warn("names of staff are not to be had: {}", error.toString());
        return last.stale();
    }

    private Duration howLong(Staff staff) {
        return staff.fresh() ? settings.fresh() : settings.again();
    }
}
