package cn.lianshen.faults;

import static org.awaitility.Awaitility.await;

import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A county's schools from before, handed in through the gateway as one table. */
final class CountyTables {
    private static final String OFFICER = "edu1";
    private static final String HEAD =
            """
            行政区划代码,办学许可证编号,学校名称,机构类别,设立日期,地址,举办者,法定代表人,校长,发证机关,有效期自,有效期至,登记机关
            """;

    private final LivePlatform platform;

    CountyTables(LivePlatform platform) {
        this.platform = platform;
    }

    /** Schools named alike but for a number; with other numbers they are other schools. */
    static String of(String name, int from, int many) {
        return HEAD
                + IntStream.range(from, from + many)
                        .mapToObj(i -> row(name, i))
                        .collect(Collectors.joining());
    }

    private static String row(String name, int i) {
        return """
        330327,教民13303278%07d号,%s%d幼儿园,幼儿园,2010-09-01,苍南县灵溪镇老街%d号,示例举办者,示例法定代表人,示例园长,教育局,2020-01-01,2999-12-31,民政局
        """
                .formatted(i, name, i, i);
    }

    /** The path of the import; it goes on behind the answer. */
    String hand(String table) {
        var gateway = URI.create("http://127.0.0.1:" + platform.port("GATEWAY"));
        var issuer = URI.create("http://127.0.0.1:" + platform.port("IDENTITY"));
        var request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/registry/imports"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .expectContinue(true)
                        .header("Authorization", "Bearer " + new Tokens(issuer).of(OFFICER))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(table, StandardCharsets.UTF_8))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** How far an import is; whatever the gateway says while the register is away. */
    JsonNode progress(String path) {
        return platform.client().getAs(OFFICER, path).json();
    }

    /** What came of a table that was handed in. */
    JsonNode done(String path) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> progress(path), it -> !reading(it));
    }

    /** How many schools of the county's table have this in their name. */
    long listed(String name) {
        return platform.client()
                .getAs(OFFICER, "/api/v1/registry/county-tables/330327.csv")
                .ok()
                .body()
                .lines()
                .filter(line -> line.contains(name))
                .count();
    }

    private static boolean reading(JsonNode progress) {
        return progress.path("state").asString("READING").equals("READING");
    }
}
