package cn.lianshen.identity.token;

import cn.lianshen.identity.IdentityProperties;
import cn.lianshen.identity.account.DemoAccounts;
import cn.lianshen.identity.account.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts into access tokens what the services decide by: audience, roles, county, bureau. A name goes
 * into the ID token only, which the services never see.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final DemoAccounts accounts;
    private final IdentityProperties identity;

    TokenClaims(DemoAccounts accounts, IdentityProperties identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication bearer = context.getPrincipal();
        if (bearer != null) {
            accounts.standing(bearer.getName()).ifPresent(standing -> add(standing, context));
        }
    }

    private void add(Standing standing, JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(identity.audience()));
            addOffice(standing, claims);
        }
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            claims.claim("name", standing.name());
            addOffice(standing, claims);
        }
    }

    private static void addOffice(Standing standing, JwtClaimsSet.Builder claims) {
        claims.claim("roles", standing.roles());
        addIfKnown(claims, "region", standing.region());
        addIfKnown(claims, "bureau", standing.bureau());
    }

    private static void addIfKnown(
            JwtClaimsSet.Builder claims, String name, @Nullable String value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }
}
