package cn.lianshen.gateway.portal.login;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.PortalPaths;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.SessionContexts;
import cn.lianshen.gateway.portal.session.SessionProperties;
import cn.lianshen.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The chain of the pages: a session cookie, a CSRF token in every form, no bearer token. The API
 * has its own chain behind it (infra/web), which knows bearer tokens and no cookie.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String[] OPEN = {
        "/",
        "/institutions",
        "/institutions/*",
        "/verify",
        "/publicity",
        "/publicity/*",
        "/complaints",
        "/complaints/*",
        "/figures",
        "/guides",
        "/guides/**",
        "/check",
        "/check/**",
        "/view",
        "/about",
        "/login/**"
    };

    /** Forms that anybody may send; like all others they carry the page's token. */
    private static final String[] SENT = {"/verify", "/publicity/*", "/complaints"};

    /**
     * What the chain is made of.
     *
     * @param contexts finds who is logged in
     * @param doors lead to the login and back
     */
    record Parts(
            SessionContexts contexts,
            Doors doors,
            Exit exit,
            Issuer issuer,
            Attempts attempts,
            Arrived arrived,
            SessionProperties settings) {}

    @Bean
    Parts pageSecurityParts(
            SessionContexts contexts,
            Doors doors,
            Exit exit,
            Issuer issuer,
            Attempts attempts,
            Arrived arrived,
            SessionProperties settings) {
        return new Parts(contexts, doors, exit, issuer, attempts, arrived, settings);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain pageFilterChain(ServerHttpSecurity http, Parts parts) {
        return http.securityMatcher(PageSecurity::pages)
                .securityContextRepository(parts.contexts())
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .csrf(csrf -> csrf(csrf, parts.settings()))
                .oauth2Login(login -> login(login, parts))
                .logout(logout -> logout(logout, parts.exit()))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(parts.doors()::toLogin)
                                        .accessDeniedHandler((_, e) -> Mono.error(e)))
                .authorizeExchange(PageSecurity::rules)
                .build();
    }

    private static Mono<MatchResult> pages(ServerWebExchange exchange) {
        return PortalPaths.isPage(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }

    /** The token survives the session, so that a form sent too late is parked and not refused. */
    private static void csrf(ServerHttpSecurity.CsrfSpec csrf, SessionProperties settings) {
        var inForms = new XorServerCsrfTokenRequestAttributeHandler();
        inForms.setTokenFromMultipartDataEnabled(true);
        csrf.csrfTokenRepository(tokens(settings))
                .csrfTokenRequestHandler(inForms)
                .accessDeniedHandler((_, e) -> Mono.error(e));
    }

    private static void login(ServerHttpSecurity.OAuth2LoginSpec login, Parts parts) {
        login.clientRegistrationRepository(parts.issuer())
                .authorizedClientRepository(parts.arrived())
                .authorizationRequestRepository(parts.attempts())
                .securityContextRepository(parts.contexts())
                .authenticationSuccessHandler(parts.doors()::in)
                .authenticationFailureHandler((_, e) -> Mono.error(e));
    }

    private static void logout(ServerHttpSecurity.LogoutSpec logout, Exit exit) {
        logout.logoutUrl("/logout")
                .logoutHandler((_, _) -> Mono.empty())
                .logoutSuccessHandler(exit::out);
    }

    private static void rules(AuthorizeExchangeSpec rules) {
        rules.pathMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .pathMatchers(HttpMethod.POST, SENT)
                .permitAll()
                .pathMatchers("/applications/**", "/cases/**")
                .access(PageSecurity::founders)
                .pathMatchers("/inbox/channels/**")
                .hasRole(Role.FOUNDER.name())
                .pathMatchers("/operations/**")
                .hasRole(Role.OPERATOR.name())
                .pathMatchers("/tasks/**")
                .hasAnyRole(Role.OFFICER.name(), Role.SUPERVISOR.name())
                .pathMatchers("/watch")
                .hasRole(Role.SUPERVISOR.name())
                .pathMatchers("/window/**", "/feedback/**")
                .hasRole(Role.OFFICER.name())
                .anyExchange()
                .authenticated();
    }

    /** A founder, or an officer who acts for one; for whom, approval-service knows. */
    private static Mono<AuthorizationResult> founders(
            Mono<Authentication> who, AuthorizationContext context) {
        return who.ofType(LoggedIn.class)
                .map(LoggedIn::login)
                .map(
                        login ->
                                login.is(Role.FOUNDER)
                                        || Behalf.of(context.getExchange(), login).isPresent())
                .<AuthorizationResult>map(AuthorizationDecision::new)
                .defaultIfEmpty(new AuthorizationDecision(false));
    }

    private static CookieServerCsrfTokenRepository tokens(SessionProperties settings) {
        var tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName("LIANSHEN_CSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie ->
                        cookie.httpOnly(true)
                                .sameSite("Lax")
                                .secure(settings.secure())
                                .maxAge(settings.most().multipliedBy(2)));
        return tokens;
    }
}
