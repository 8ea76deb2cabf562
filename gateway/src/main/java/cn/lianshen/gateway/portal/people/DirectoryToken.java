package cn.lianshen.gateway.portal.people;

import cn.lianshen.gateway.portal.login.Issuer;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The gateway's own token for the directory: nobody's login, and nothing that the services take.
 */
@Component
final class DirectoryToken implements Bearer {
    private static final String REGISTRATION = "people";
    private static final String SELF = "gateway";

    private final PeopleProperties settings;
    private final ReactiveOAuth2AuthorizedClientService held;
    private final ReactiveOAuth2AuthorizedClientManager manager;

    DirectoryToken(PeopleProperties settings, Issuer issuer) {
        this.settings = settings;
        ReactiveClientRegistrationRepository clients =
                _ -> issuer.findByRegistrationId(Issuer.REGISTRATION).map(this::reading);
        this.held = new InMemoryReactiveOAuth2AuthorizedClientService(clients);
        this.manager =
                new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(clients, held);
    }

    @Override
    public Mono<String> get() {
        var request = OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION).principal(SELF);
        return manager.authorize(request.build())
                .map(client -> client.getAccessToken().getTokenValue());
    }

    @Override
    public Mono<Void> forget() {
        return held.removeAuthorizedClient(REGISTRATION, SELF);
    }

    private ClientRegistration reading(ClientRegistration login) {
        return ClientRegistration.withClientRegistration(login)
                .registrationId(REGISTRATION)
                .clientId(settings.client().id())
                .clientSecret(settings.client().secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(settings.scope())
                .build();
    }
}
