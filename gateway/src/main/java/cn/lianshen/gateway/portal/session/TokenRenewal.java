package cn.lianshen.gateway.portal.session;

import reactor.core.publisher.Mono;

/** Asks the issuer for new tokens. */
@FunctionalInterface
public interface TokenRenewal {

    /**
     * The new tokens; empty when the issuer refuses, so that the person has to log in again. An
     * error when the issuer does not answer.
     */
    Mono<Login.Tokens> renew(Login.Tokens old);
}
