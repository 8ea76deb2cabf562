package cn.lianshen.cipher.store;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.FileKeyRing;
import cn.lianshen.cipher.KeyRing;
import cn.lianshen.cipher.KeyRingFile;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Sealing for a service that names its key ring; it names its columns as beans of {@link
 * SealedColumn}.
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
@ConditionalOnProperty("lianshen.cipher.keys")
@EnableConfigurationProperties(CipherProperties.class)
public class CipherAutoConfiguration {

    /** Keys from a file, unless the service has them from elsewhere. */
    @Bean
    @ConditionalOnMissingBean
    KeyRing keyRing(CipherProperties settings) {
        var file = new KeyRingFile(settings.keys());
        return new FileKeyRing(file, settings.recheck());
    }

    @Bean
    FieldCipher fieldCipher(KeyRing ring) {
        return new FieldCipher(ring);
    }

    @Bean
    Resealing resealing(
            DatabaseClient database,
            FieldCipher cipher,
            List<SealedColumn> columns,
            CipherProperties settings) {
        return new Resealing(database, cipher, columns, settings.batch());
    }

    @Bean
    ResealingTurns resealingTurns(
            Resealing resealing,
            FieldCipher cipher,
            CipherProperties settings,
            MeterRegistry meters) {
        return new ResealingTurns(resealing, cipher, settings, meters);
    }
}
