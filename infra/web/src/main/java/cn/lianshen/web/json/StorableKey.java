package cn.lianshen.web.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** The same rule as {@link StorableText} for the keys of maps. */
final class StorableKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return StorableText.isStorable(key)
                ? key
                : context.handleWeirdKey(String.class, key, "characters that cannot be stored");
    }
}
