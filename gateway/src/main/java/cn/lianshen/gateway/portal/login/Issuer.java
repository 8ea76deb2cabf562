package cn.lianshen.gateway.portal.login;

import cn.lianshen.gateway.portal.PortalProperties;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The issuer as its discovery document describes it. It is asked at the first login, not at the
 * start; while it does not answer, logging in is 503 and the next attempt asks again.
 */
@Component
public final class Issuer implements ReactiveClientRegistrationRepository {
    public static final String REGISTRATION = "lianshen";

    private final PortalProperties portal;
    private final Mono<ClientRegistration> registration;

    Issuer(PortalProperties portal) {
        this.portal = portal;
        this.registration =
                Mono.fromCallable(this::discover)
                        .subscribeOn(Schedulers.boundedElastic())
                        .onErrorMap(error -> new AuthenticationServiceException("no issuer", error))
                        .cacheInvalidateIf(_ -> false);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return REGISTRATION.equals(id) ? registration : Mono.empty();
    }

    Mono<ClientRegistration> registration() {
        return registration;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromOidcIssuerLocation(portal.issuer())
                .registrationId(REGISTRATION)
                .clientId(portal.client().id())
                .clientSecret(portal.client().secret())
                .redirectUri(portal.url() + "/login/oauth2/code/" + REGISTRATION)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .userInfoUri(null) // all that pages need stands in the ID token
                .build();
    }
}
