package cn.lianshen.sharing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Starts the exchange. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(SharingProperties.class)
public class SharingApplication {

    /** Starts the exchange; every setting is an environment variable, see application.yml. */
    public static void main(String[] args) {
        SpringApplication.run(SharingApplication.class, args);
    }

    @Bean
    RouterFunction<ServerResponse> exchange(SharingProperties settings) {
        return new Exchange(settings.key()).routes();
    }
}
