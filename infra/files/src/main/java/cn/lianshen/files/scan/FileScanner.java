package cn.lianshen.files.scan;

import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks through content for viruses. There is a bean of it only where one is configured. */
public interface FileScanner {

    /**
     * What is in it; an error when the scanner did not look at all of it, whatever the reason. Then
     * nothing is known.
     */
    Mono<Verdict> scan(Flux<DataBuffer> content);
}
