package cn.lianshen.web.sample;

import cn.lianshen.web.PublicPaths;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as small as can be, with every mechanism in it. */
@SpringBootApplication
public class SampleApp {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of("/api/v1/sample/open/**");
    }
}
