package cn.lianshen.faults;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The schemas that approval-service publishes. */
final class Schemas {
    private static final String IDS = "https://lianshen.cn/schemas/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids -> ids.mapPrefix(IDS, "classpath:contract/approval/")));

    private Schemas() {}

    static List<String> faults(String type, String json) {
        return REGISTRY
                .getSchema(SchemaLocation.of(IDS + type + ".schema.json"))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
