package cn.lianshen.web.body;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * A request whose body fails once more than the limit has come. What comes after the limit is
 * thrown away up to a bound before it fails: who is still sending when the connection closes never
 * reads the answer.
 */
final class CountedBody extends ServerHttpRequestDecorator {

    private final BodyProperties settings;
    private volatile boolean read;
    private volatile boolean over;

    CountedBody(ServerHttpRequest request, BodyProperties settings) {
        super(request);
        this.settings = settings;
    }

    /** Whether anybody has begun to. */
    boolean isRead() {
        return read;
    }

    /** Whether more than the limit has come: whatever else fails after that, this is why. */
    boolean isOver() {
        return over;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(this::counted);
    }

    private Flux<DataBuffer> counted() {
        read = true;
        AtomicLong seen = new AtomicLong();
        return super.getBody()
                .<DataBuffer>handle((buffer, sink) -> pass(buffer, seen, sink))
                .concatWith(Mono.defer(() -> over(seen) ? tooLarge() : Mono.empty()));
    }

    private void pass(DataBuffer buffer, AtomicLong seen, SynchronousSink<DataBuffer> sink) {
        seen.addAndGet(buffer.readableByteCount());
        if (!over(seen)) {
            sink.next(buffer);
            return;
        }
        over = true;
        DataBufferUtils.release(buffer);
        if (seen.get() > settings.limit().toBytes() + settings.drain().toBytes()) {
            sink.error(BodyLimit.tooLarge(settings).asException());
        }
    }

    private boolean over(AtomicLong seen) {
        return seen.get() > settings.limit().toBytes();
    }

    private Mono<DataBuffer> tooLarge() {
        return Mono.error(BodyLimit.tooLarge(settings).asException());
    }
}
