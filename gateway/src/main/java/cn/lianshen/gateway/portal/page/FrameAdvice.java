package cn.lianshen.gateway.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Every page has its frame. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {
    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Mono<Frame> frame(ServerWebExchange exchange) {
        return frames.of(exchange);
    }
}
