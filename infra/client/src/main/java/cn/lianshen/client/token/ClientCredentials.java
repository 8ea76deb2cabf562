package cn.lianshen.client.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A partner system logs in as itself. Source: RFC 6749, 4.4. */
record ClientCredentials(Issuer issuer, String client, String secret) implements Grant {

    @Override
    public Token obtain() {
        var form = Map.of("grant_type", "client_credentials");
        return issuer.token(
                issuer.post(issuer.endpoint("token_endpoint"), form, "Authorization", basic()));
    }

    private String basic() {
        var pair = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
