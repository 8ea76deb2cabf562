package cn.lianshen.web.body;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A request whose body fails as soon as more than the limit has come. */
final class CountedBody extends ServerHttpRequestDecorator {

    private final long limit;

    CountedBody(ServerHttpRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        AtomicLong seen = new AtomicLong();
        return super.getBody().doOnNext(buffer -> check(buffer, seen));
    }

    private void check(DataBuffer buffer, AtomicLong seen) {
        if (seen.addAndGet(buffer.readableByteCount()) > limit) {
            DataBufferUtils.release(buffer);
            throw BodyLimit.tooLarge(limit).asException();
        }
    }
}
