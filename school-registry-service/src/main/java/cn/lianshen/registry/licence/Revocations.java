package cn.lianshen.registry.licence;

import cn.lianshen.registry.verifier.RevocationList;
import cn.lianshen.registry.verifier.RevocationList.Published;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.SealKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Each county's list of what its licences came to, sealed; made anew once a minute at most. */
@Component
final class Revocations {
    private final IssueRows issues;
    private final SealKeys keys;
    private final LicenceProperties settings;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Revocations(IssueRows issues, SealKeys keys, LicenceProperties settings, Clock clock) {
        this.issues = issues;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    private record Kept(Published list, Instant until) {}

    /** Empty for a county that has no key, and so no licences. */
    Mono<Published> of(String region) {
        var known = kept.get(region);
        return known != null && clock.instant().isBefore(known.until())
                ? Mono.just(known.list())
                : Mono.justOrEmpty(keys.active(region, settings.algorithm()))
                        .flatMap(key -> made(region, key));
    }

    private Mono<Published> made(String region, SealKey key) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return issues.ended(region, LocalDate.now(clock))
                .collectList()
                .map(all -> new RevocationList(region, now, now.plus(settings.listHolds()), all))
                .map(list -> list.sealed(key))
                .doOnNext(it -> kept.put(region, new Kept(it, now.plus(settings.listKept()))));
    }
}
