package cn.lianshen.files;

import cn.lianshen.files.intake.Intake;
import cn.lianshen.files.intake.IntakeLimits;
import cn.lianshen.files.intake.Spool;
import cn.lianshen.files.scan.ClamdScanner;
import cn.lianshen.files.scan.FileScanner;
import cn.lianshen.files.shelf.DiskShelf;
import cn.lianshen.files.shelf.S3Shelf;
import cn.lianshen.files.shelf.Shelf;
import cn.lianshen.files.type.ContainerLimits;
import io.micrometer.core.instrument.MeterRegistry;
import io.minio.MinioClient;
import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The file stores of a service. Nothing is reached or written before the service starts. */
@AutoConfiguration
@EnableConfigurationProperties(FilesProperties.class)
public class FilesAutoConfiguration {

    @Bean
    Spool spool(FilesProperties settings) {
        return new Spool(settings.dir());
    }

    @Bean
    FileStores fileStores(FilesProperties settings, Spool spool, MeterRegistry meters) {
        Shelf shelf =
                settings.s3().isConfigured()
                        ? bucket(settings.s3())
                        : new DiskShelf(settings.dir());
        return area ->
                new ShelvedFiles(
                        area, shelf, spool, meters.counter("lianshen.files.stored", "area", area));
    }

    @Bean
    Intake intake(FilesProperties settings, Spool spool, MeterRegistry meters) {
        var containers = settings.container();
        var limits =
                new IntakeLimits(
                        settings.stall(),
                        settings.drain().toBytes(),
                        settings.patience(),
                        new ContainerLimits(
                                containers.entries(),
                                containers.inflated().toBytes(),
                                containers.ratio()));
        return new Intake(spool, limits, meters);
    }

    @Bean
    @ConditionalOnExpression("!'${lianshen.files.clamd:}'.isBlank()")
    FileScanner fileScanner(FilesProperties settings) {
        URI clamd = URI.create("clamd://" + settings.clamd());
        int port = clamd.getPort() < 0 ? 3310 : clamd.getPort();
        return new ClamdScanner(clamd.getHost(), port, settings.scanTime());
    }

    private static Shelf bucket(FilesProperties.S3 s3) {
        var client =
                MinioClient.builder()
                        .endpoint(s3.endpoint())
                        .region(s3.region())
                        .credentials(s3.accessKey(), s3.secretKey())
                        .build();
        long patience = s3.patience().toMillis();
        client.setTimeout(patience, patience, patience);
        return new S3Shelf(client, s3.bucket());
    }
}
