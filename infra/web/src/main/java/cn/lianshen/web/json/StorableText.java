package cn.lianshen.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text that can be stored as it came: PostgreSQL's {@code text} takes neither U+0000 nor half of a
 * surrogate pair, and finding that out at the insert would be a fault of ours instead of the
 * caller's.
 */
final class StorableText extends StdScalarDeserializer<String> {

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (!isStorable(text)) {
            context.reportInputMismatch(this, "text with characters that cannot be stored");
        }
        return text;
    }

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || isLoneSurrogate(c));
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
