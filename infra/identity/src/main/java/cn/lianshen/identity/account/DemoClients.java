package cn.lianshen.identity.account;

import cn.lianshen.identity.IdentityProperties;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens, each with just the flow that it needs. */
@Configuration(proxyBeanMethods = false)
class DemoClients {
    /** What a token must be for to read people (RFC 6749 section 3.3). */
    private static final String READS_PEOPLE = "scim.read";

    @Bean
    RegisteredClientRepository clients(DemoProperties demo, IdentityProperties identity) {
        TokenSettings tokens =
                TokenSettings.builder()
                        .accessTokenTimeToLive(identity.tokenLife())
                        .refreshTokenTimeToLive(identity.loginLife())
                        .build();
        return new ListedClients(
                Stream.of(
                                demo.partners().stream().map(DemoClients::partner),
                                demo.tools().stream().map(DemoClients::tool),
                                demo.portals().stream().map(DemoClients::portal),
                                demo.directoryReaders().stream().map(DemoClients::reader))
                        .flatMap(kind -> kind)
                        .map(client -> client.tokenSettings(tokens).build())
                        .toList());
    }

    private static RegisteredClient.Builder partner(DemoProperties.Partner partner) {
        return confidential(partner.id(), partner.secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }

    private static RegisteredClient.Builder reader(DemoProperties.DirectoryReader reader) {
        return confidential(reader.id(), reader.secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(READS_PEOPLE);
    }

    private static RegisteredClient.Builder tool(DemoProperties.Tool tool) {
        return signingIn(RegisteredClient.withId(tool.id()))
                .clientId(tool.id())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUris(
                        all -> tool.redirects().stream().map(URI::toString).forEach(all::add));
    }

    private static RegisteredClient.Builder portal(DemoProperties.Portal portal) {
        return signingIn(confidential(portal.id(), portal.secret()))
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(
                        all -> portal.redirects().stream().map(URI::toString).forEach(all::add))
                .postLogoutRedirectUris(
                        all -> portal.afterLogout().stream().map(URI::toString).forEach(all::add));
    }

    private static RegisteredClient.Builder signingIn(RegisteredClient.Builder client) {
        return client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    }

    private static RegisteredClient.Builder confidential(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
