package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published contract, as its readers find it on the class path. */
final class Contract {
    private static final String ROOT = "contract/registry/";
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids ->
                                            ids.mapPrefix(
                                                    "https://lianshen.cn/schemas/",
                                                    "classpath:" + ROOT)));

    private Contract() {}

    static List<String> faults(String schema, String json) {
        return SCHEMAS
                .getSchema(resource(schema + ".schema.json"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static String resource(String name) {
        var path = "/" + ROOT + name;
        try (var in = requireNonNull(Contract.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
