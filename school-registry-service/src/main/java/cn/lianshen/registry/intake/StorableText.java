package cn.lianshen.registry.intake;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text that PostgreSQL takes: without U+0000 and without halves of characters. What callers send is
 * held to the same; of a sender's events numbers are still taken as text.
 */
final class StorableText extends StdScalarDeserializer<String> {
    private static final Pattern NONE = Pattern.compile("[\\x00\\p{Cs}]");

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        return text != null && NONE.matcher(text).find()
                ? context.reportInputMismatch(this, "text that cannot be kept")
                : text;
    }
}
