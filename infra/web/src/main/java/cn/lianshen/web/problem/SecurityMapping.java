package cn.lianshen.web.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ServerWebExchange;

/**
 * No token, a bad token, no right; and the issuer of tokens being away, which is not the caller's
 * fault.
 */
public final class SecurityMapping implements ProblemMapping {

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        return switch (error) {
            case AuthenticationServiceException _ ->
                    Problem.of(503, "identity-unavailable").header("Retry-After", "5");
            case OAuth2AuthenticationException _ ->
                    unauthorized("invalid-token", "Bearer error=\"invalid_token\"");
            case AuthenticationException _ -> unauthorized("unauthenticated", "Bearer");
            case AccessDeniedException _ -> Problem.forbidden();
            case ServerExchangeRejectedException _ -> Problem.of(400, "bad-request");
            default -> null;
        };
    }

    private static Problem unauthorized(String code, String challenge) {
        return Problem.of(401, code).header("WWW-Authenticate", challenge);
    }
}
