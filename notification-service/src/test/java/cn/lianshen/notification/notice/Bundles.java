package cn.lianshen.notification.notice;

import java.io.IOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The message bundles as the service reads them. */
final class Bundles {
    static final NoticeTexts TEXTS = new NoticeTexts(messages());

    private Bundles() {}

    static Stream<String> keys(String bundle) throws IOException {
        return read(bundle).stringPropertyNames().stream();
    }

    static Properties read(String bundle) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(bundle), "UTF-8"));
    }

    private static ResourceBundleMessageSource messages() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasename("messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
