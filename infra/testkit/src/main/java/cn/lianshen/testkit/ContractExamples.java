package cn.lianshen.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples that a service keeps in its contract for one reader, named for it. */
public final class ContractExamples {
    private ContractExamples() {}

    /**
     * As a case goes; of two endings with the same version the refusal first.
     *
     * @throws IllegalStateException when there is none, since then nothing would be checked
     */
    public static List<JsonNode> of(String service, String reader) {
        var pattern = "classpath*:contract/" + service + "/examples/" + reader + "/*.json";
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (files.length == 0) {
                throw new IllegalStateException("no examples at " + pattern);
            }
            return Stream.of(files).map(ContractExamples::read).sorted(order()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comparator<JsonNode> order() {
        return Comparator.comparing((JsonNode event) -> event.path("version").asInt())
                .thenComparing(event -> event.path("type").asString(), Comparator.reverseOrder());
    }

    private static JsonNode read(Resource file) {
        try (var in = file.getInputStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
