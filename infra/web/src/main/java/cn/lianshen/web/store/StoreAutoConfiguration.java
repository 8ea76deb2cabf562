package cn.lianshen.web.store;

import io.r2dbc.spi.R2dbcException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains the database's errors, in services that have one. */
@AutoConfiguration
@ConditionalOnClass(R2dbcException.class)
public class StoreAutoConfiguration {

    /** After the service's own mappings, which know more. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    StoreMapping storeMapping() {
        return new StoreMapping();
    }
}
