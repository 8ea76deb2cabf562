package cn.lianshen.gateway.sample;

import cn.lianshen.gateway.GatewayApplication;
import cn.lianshen.testkit.TestIssuer;
import cn.lianshen.testkit.TestServers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;

/** The gateway on a real port: approval and notification are there, the registry is not. */
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class GatewayServer {

    protected static final TestIssuer ISSUER = TestServers.issuer();
    private static final DisposableServer DOWNSTREAM = Downstream.start();

    @LocalServerPort protected int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        String there = "http://127.0.0.1:" + DOWNSTREAM.port();
        String gone = "http://127.0.0.1:" + Downstream.closedPort();
        TestServers.registerDatabase(registry, TestServers.postgres().createDatabase("gateway"));
        registry.add("LIANSHEN_ISSUER", ISSUER::issuer);
        registry.add("LIANSHEN_APPROVAL_URL", () -> there);
        registry.add("LIANSHEN_NOTIFICATION_URL", () -> there);
        registry.add("LIANSHEN_REGISTRY_URL", () -> gone);
        registry.add("LIANSHEN_TIME_LIMIT", () -> "2s");
        registry.add("LIANSHEN_UPLOAD_LIMIT", () -> "8MB");
        registry.add("LIANSHEN_BREAKER_WINDOW", () -> "5");
        registry.add("LIANSHEN_BREAKER_PAUSE", () -> "60s");
        registry.add("LIANSHEN_CONCURRENT_CALLS", () -> "40");
        registry.add("LIANSHEN_RATE_CALLER", () -> "1");
        registry.add("LIANSHEN_RATE_CALLER_BURST", () -> "30");
    }

    protected URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    protected WebTestClient anonymous() {
        return from("127.0.0.1");
    }

    /** From an address of its own: what is limited by address has not been used up there. */
    protected WebTestClient from(String address) {
        var client = HttpClient.create().bindAddress(() -> new InetSocketAddress(address, 0));
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(client))
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                // a histogram a path of all that the tests before have asked for
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                .build();
    }

    /** Somebody new each time, with a full bucket. */
    protected WebTestClient somebody() {
        String token = token();
        return anonymous().mutate().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }

    protected static String token() {
        return ISSUER.token("p-" + UUID.randomUUID(), List.of("founder"), null, null);
    }
}
