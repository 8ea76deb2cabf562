package cn.lianshen.web.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How callers' JSON is read: nothing is guessed. Unknown and doubled properties, numbers as text,
 * text as numbers, enum values by index, trailing input, missing or null components that the record
 * does not mark {@code @Nullable}, and characters that PostgreSQL cannot store are all refused.
 */
public final class StrictJson {

    private StrictJson() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(
                                new NullnessIntrospector(), new JacksonAnnotationIntrospector()))
                .addModule(storableText())
                .build();
    }

    private static SimpleModule storableText() {
        return new SimpleModule("storable-text")
                .addDeserializer(String.class, new StorableText())
                .addKeyDeserializer(String.class, new StorableKey());
    }
}
