package cn.lianshen.web.body;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/**
 * A request whose body is handed over whole, once all of it has come. Whoever passes it on meets
 * its fault before the first byte: a body that fails in mid-sending is released twice now and then
 * by the client of Reactor Netty.
 */
final class HeldBody extends ServerHttpRequestDecorator {

    HeldBody(ServerHttpRequest request) {
        super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return DataBufferUtils.join(super.getBody()).flux();
    }
}
