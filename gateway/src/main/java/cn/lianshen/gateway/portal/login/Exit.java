package cn.lianshen.gateway.portal.login;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The way out: the session ends here and at the issuer (RP-initiated logout). */
@Component
final class Exit {
    private final PortalProperties portal;
    private final Issuer issuer;
    private final Sessions sessions;
    private final Cookies cookies;

    Exit(PortalProperties portal, Issuer issuer, Sessions sessions, Cookies cookies) {
        this.portal = portal;
        this.issuer = issuer;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    Mono<Void> out(WebFilterExchange filter, Authentication person) {
        var exchange = filter.getExchange();
        var idToken = person instanceof LoggedIn in ? in.login().idToken() : null;
        cookies.remove(exchange, Behalf.COOKIE);
        return sessions.end(exchange)
                .then(issuer.registration())
                .map(known -> farewell(known, idToken))
                .onErrorReturn("/")
                .flatMap(where -> Doors.seeOther(exchange, where));
    }

    private String farewell(ClientRegistration known, @Nullable String idToken) {
        var end = known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null || idToken == null) {
            return "/";
        }
        return UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", portal.url() + "/")
                .encode()
                .toUriString();
    }
}
