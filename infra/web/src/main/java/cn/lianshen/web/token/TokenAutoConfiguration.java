package cn.lianshen.web.token;

import cn.lianshen.web.PublicPaths;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/**
 * Makes a service a resource server that trusts nobody else's check: bearer tokens only, no
 * session, no form, no CSRF token, no filter that this does not need, since every filter is paid
 * per request.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(TokenProperties.class)
public class TokenAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PublicPaths publicPaths() {
        return PublicPaths.of();
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveAuthenticationManager tokenAuthenticator(TokenProperties settings) {
        return new TokenAuthenticator(
                TokenVerifier.of(settings), settings.cached(), Clock.systemUTC());
    }

    /** For every path that no chain before it takes; a service may have others for its pages. */
    @Bean
    @ConditionalOnMissingBean(name = "tokenFilterChain")
    SecurityWebFilterChain tokenFilterChain(
            ServerHttpSecurity http,
            ReactiveAuthenticationManager tokens,
            ObjectProvider<PublicPaths> paths) {
        return bare(http)
                .authorizeExchange(
                        rules ->
                                rules.matchers(new OpenPaths(paths.getObject()))
                                        .permitAll()
                                        .anyExchange()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.authenticationManagerResolver(_ -> Mono.just(tokens))
                                        .authenticationEntryPoint((_, e) -> Mono.error(e))
                                        .accessDeniedHandler((_, e) -> Mono.error(e)))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint((_, e) -> Mono.error(e))
                                        .accessDeniedHandler((_, e) -> Mono.error(e)))
                .build();
    }

    /** Refusals of the firewall take the same way out as every other error. */
    @Bean
    ServerExchangeRejectedHandler rejectedHandler() {
        return (_, rejected) -> Mono.error(rejected);
    }

    /** Timers and spans for every security filter would cost more than the filters. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebFluxConfigurer callerArguments() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new CallerArgument());
            }
        };
    }

    private static ServerHttpSecurity bare(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }
}
