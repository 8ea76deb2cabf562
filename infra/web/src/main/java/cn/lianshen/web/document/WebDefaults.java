package cn.lianshen.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Settings that are the same in every service, below everything that a service sets itself. */
public final class WebDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "lianshen-web-defaults.properties";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new PropertiesPropertySource(FILE, read()));
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
