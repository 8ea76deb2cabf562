package cn.lianshen.bench.reading;

import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.ApprovalServiceApplication;
import cn.lianshen.bench.sample.CopiedCase;
import cn.lianshen.bench.sample.Copies;
import cn.lianshen.bench.sample.SampleTables;
import cn.lianshen.bench.sample.Templates;
import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.testkit.TestServers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service over a sample of which everything is known. */
@SpringBootTest(
        classes = ApprovalServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianshen.sweep.first=365d",
            "lianshen.outbox.enabled=false",
            "lianshen.inquiry.every=100ms"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SampledService {
    static final String COUNTY = "330327";
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int CASES = 20_000;

    @LocalServerPort int port;
    @Autowired private Environment settings;
    @Autowired private FieldCipher cipher;

    final List<CopiedCase> cases = new ArrayList<>();

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.register(registry, "approval");
    }

    /**
     * The sample is always the same, so it is written once for all classes that share a service.
     */
    @BeforeAll
    void fill() throws SQLException, IOException {
        var copies = new Copies(Templates.recorded(), CASES, today);
        try (var connection = connect()) {
            if (projected(connection) == CASES) {
                IntStream.range(0, CASES).forEach(_ -> cases.add(copies.next()));
                return;
            }
            new SampleTables(connection, cipher).fill(copies, CASES, cases::add);
            connection.createStatement().execute("ANALYZE");
            await().atMost(Duration.ofMinutes(3)).until(() -> projected(connection) == CASES);
            connection.createStatement().execute("VACUUM (ANALYZE)");
        }
    }

    /** The county's cases. */
    List<CopiedCase> county() {
        return cases.stream().filter(one -> one.template().region().equals(COUNTY)).toList();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s?preferQueryMode=simple"
                        .formatted(
                                settings.getProperty("LIANSHEN_DB_HOST"),
                                settings.getProperty("LIANSHEN_DB_PORT"),
                                settings.getProperty("LIANSHEN_DB_NAME")),
                settings.getProperty("LIANSHEN_DB_USER"),
                settings.getProperty("LIANSHEN_DB_PASSWORD"));
    }

    private static int projected(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM case_standings")) {
            row.next();
            return row.getInt(1);
        }
    }
}
