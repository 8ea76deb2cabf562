package cn.lianshen.web.token;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/** Reads the caller from a verified token's claims; a token without subject or end is no token. */
final class CallerClaims implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt jwt) {
        String subject = jwt.getSubject();
        Instant end = jwt.getExpiresAt();
        if (subject == null || subject.isBlank() || end == null) {
            return Mono.error(new InvalidBearerTokenException("claims sub and exp are required"));
        }
        return Mono.just(new CallerAuthentication(caller(subject, jwt), end));
    }

    private static Caller caller(String subject, Jwt jwt) {
        return new Caller(
                subject,
                roles(jwt),
                jwt.getClaimAsString("region"),
                jwt.getClaimAsString("bureau"));
    }

    private static Set<Role> roles(Jwt jwt) {
        List<String> claims = jwt.getClaimAsStringList("roles");
        return (claims == null ? List.<String>of() : claims)
                .stream()
                        .map(Role::ofClaim)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
