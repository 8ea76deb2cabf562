package cn.lianshen.registry.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of which there is one text for one value: keys sorted, no nulls, no empty lists. */
@Component
public final class CanonicalJson {
    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public byte[] bytes(Object value) {
        return json.writeValueAsBytes(value);
    }

    /** The bytes of {@code value}, an object, with further keys among its own. */
    byte[] bytes(Object value, Map<String, Object> more) {
        Map<?, ?> plain = json.readValue(json.writeValueAsBytes(value), Map.class);
        var all = new TreeMap<String, @Nullable Object>(more);
        plain.forEach((key, inside) -> all.put(String.valueOf(key), inside));
        return bytes(all);
    }

    public <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }
}
