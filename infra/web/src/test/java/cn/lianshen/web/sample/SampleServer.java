package cn.lianshen.web.sample;

import cn.lianshen.testkit.TestIssuer;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The sample service on a real port, with a real issuer and a real database. */
@SpringBootTest(
        classes = SampleApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class SampleServer {

    protected static final TestIssuer ISSUER = TestServers.issuer();

    @LocalServerPort protected int port;
    @Autowired protected DatabaseClient database;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.registerDatabase(registry, TestServers.postgres().createDatabase("sample"));
        registry.add("LIANSHEN_ISSUER", ISSUER::issuer);
    }

    protected WebTestClient anonymous() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    protected WebTestClient with(String token) {
        return anonymous().mutate().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
    }

    protected WebTestClient officer() {
        return with(ISSUER.token("p-0003", List.of("officer"), "330327", "EDU"));
    }
}
