package cn.lianshen.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Chains: the protocol's endpoints, the directory, and the login page with what is open to all. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String LOGIN = "/login";

    @Bean
    AuthorizationServerSettings serverSettings(IdentityProperties identity) {
        return AuthorizationServerSettings.builder().issuer(identity.issuer()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> openId(http, server))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint(LOGIN)))
                .build();
    }

    /** Programs only: a person's token has no scope for it. */
    @Bean
    @Order(2)
    SecurityFilterChain directory(HttpSecurity http) {
        return http.securityMatcher("/scim/v2/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().hasAuthority("SCOPE_scim.read"))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        rules ->
                                rules.requestMatchers(
                                                "/",
                                                "/index.html",
                                                "/login.css",
                                                "/favicon.ico",
                                                "/error",
                                                "/actuator/health/**",
                                                "/actuator/info",
                                                "/actuator/prometheus")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN).permitAll())
                .build();
    }

    private static void openId(HttpSecurity http, OAuth2AuthorizationServerConfigurer server) {
        http.securityMatcher(server.getEndpointsMatcher());
        server.oidc(Customizer.withDefaults());
    }
}
