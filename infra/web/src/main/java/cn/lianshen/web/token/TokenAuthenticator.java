package cn.lianshen.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import reactor.core.publisher.Mono;

/**
 * Verifies each token once and remembers the result until the token expires: a signature check
 * costs more than all the rest of a small request. Refused tokens are not remembered.
 */
final class TokenAuthenticator implements ReactiveAuthenticationManager {

    private final ReactiveAuthenticationManager verifier;
    private final Cache<String, CallerAuthentication> known;

    TokenAuthenticator(ReactiveAuthenticationManager verifier, int size, Clock clock) {
        this.verifier = verifier;
        this.known =
                Caffeine.newBuilder().maximumSize(size).expireAfter(untilExpiry(clock)).build();
    }

    @Override
    public Mono<Authentication> authenticate(Authentication presented) {
        if (!(presented instanceof BearerTokenAuthenticationToken bearer)) {
            return Mono.empty();
        }
        CallerAuthentication hit = known.getIfPresent(bearer.getToken());
        return hit == null ? verify(bearer) : Mono.just(hit);
    }

    private Mono<Authentication> verify(BearerTokenAuthenticationToken bearer) {
        return verifier.authenticate(bearer).doOnNext(good -> remember(bearer.getToken(), good));
    }

    private void remember(String token, Authentication good) {
        if (good instanceof CallerAuthentication caller) {
            known.put(token, caller);
        }
    }

    private static Expiry<String, CallerAuthentication> untilExpiry(Clock clock) {
        return Expiry.creating(
                (token, caller) -> Duration.between(clock.instant(), caller.expiresAt()));
    }
}
