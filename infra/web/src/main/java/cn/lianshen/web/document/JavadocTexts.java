package cn.lianshen.web.document;

import java.util.Map;
import org.springdoc.core.providers.SpringDocJavadocProvider;

/** What the Javadoc says, for the API document. An array has none, and must not be asked for it. */
final class JavadocTexts extends SpringDocJavadocProvider {

    @Override
    public String getClassJavadoc(Class<?> type) {
        return type.isArray() ? "" : super.getClassJavadoc(type);
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return type.isArray() ? Map.of() : super.getRecordClassParamJavadoc(type);
    }
}
