package cn.lianshen.files.sample;

import cn.lianshen.files.FileStore;
import cn.lianshen.files.FileStores;
import cn.lianshen.files.FilesAutoConfiguration;
import cn.lianshen.files.StoreFailure;
import cn.lianshen.files.StoredFile;
import cn.lianshen.files.intake.FileRule;
import cn.lianshen.files.intake.Intake;
import cn.lianshen.files.intake.Taking;
import cn.lianshen.files.intake.Upload;
import cn.lianshen.files.type.FileType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * A process that takes PDF files of at most two gigabytes and answers with their hashes, or with
 * what went wrong.
 */
public final class UploadServer {

    private static final FileRule RULE = new FileRule(2L << 30, List.of(FileType.PDF));
    private static final NettyDataBufferFactory BUFFERS =
            new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

    private UploadServer() {}

    /** Says on which port it listens; the folder of its files is the argument. */
    public static void main(String[] arguments) {
        var context =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .properties(Map.of("lianshen.files.dir", arguments[0]))
                        .run();
        var intake = context.getBean(Intake.class);
        var store = context.getBean(FileStores.class).area("documents");
        var server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(
                                (request, answer) ->
                                        answer.sendString(kept(intake, store, request)))
                        .bindNow();
        System.out.println("port " + server.port());
        server.onDispose().block();
    }

    private static Mono<String> kept(Intake intake, FileStore store, HttpServerRequest request) {
        var upload =
                new Upload(request.receive().retain().map(BUFFERS::wrap), "a.pdf", null, -1, false);
        return intake.take(
                        upload,
                        RULE,
                        taking ->
                                taking instanceof Taking.Received(var file)
                                        ? store.keep(file).map(StoredFile::sha256)
                                        : Mono.just(taking.toString()))
                .onErrorResume(StoreFailure.class, failed -> Mono.just("" + failed.getMessage()));
    }

    /** The store and what it needs. */
    @Configuration(proxyBeanMethods = false)
    @Import(FilesAutoConfiguration.class)
    static class Parts {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
