package cn.lianshen.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID issuer inside the test's JVM: discovery and keys over HTTP on 127.0.0.1, tokens by
 * method call. Its tokens carry the claims that the platform's own identity provider gives.
 */
public final class TestIssuer {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final RSAKey key;
    private final String issuer;

    private TestIssuer(RSAKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    /** Starts one with a key of its own; it ends with the JVM. */
    public static TestIssuer start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(loopback, 0);
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            serve(server, "/.well-known/openid-configuration", discovery(url));
            serve(server, "/oauth2/jwks", new JWKSet(key).toPublicJWKSet().toString());
            server.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.start();
            return new TestIssuer(key, url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The URL that stands in {@code iss}. */
    public String issuer() {
        return issuer;
    }

    /**
     * A bearer token, valid for an hour.
     *
     * @param subject opaque id of the person or client
     * @param roles e.g. {@code founder}, {@code officer}
     * @param region GB/T 2260, six digits; absent for founders
     * @param bureau e.g. {@code EDU}; only for officers and partners
     */
    public String token(
            String subject,
            Collection<String> roles,
            @Nullable String region,
            @Nullable String bureau) {
        return token(
                claims(subject, roles).claim("region", region).claim("bureau", bureau).build());
    }

    /** The claims of a good token, to be spoiled by a test. */
    public JWTClaimsSet.Builder claims(String subject, Collection<String> roles) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("lianshen")
                .subject(subject)
                .claim("roles", List.copyOf(roles))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
    }

    /** Signs any claims, good or bad. */
    public String token(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String discovery(String url) {
        return """
        {"issuer":"%1$s","jwks_uri":"%1$s/oauth2/jwks","authorization_endpoint":"%1$s/oauth2/authorize",
        "token_endpoint":"%1$s/oauth2/token","response_types_supported":["code"],
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
                .formatted(url);
    }

    private static void serve(HttpServer server, String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> answer(exchange, body));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
