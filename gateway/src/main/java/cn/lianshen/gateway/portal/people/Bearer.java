package cn.lianshen.gateway.portal.people;

import reactor.core.publisher.Mono;

/** What opens the directory. */
interface Bearer {
    /** Kept until shortly before it ends. */
    Mono<String> get();

    /** The directory does not take it any more, e.g. after the issuer changed its key. */
    Mono<Void> forget();
}
