package cn.lianshen.gateway.portal.citizen;

import java.util.Optional;
import org.springframework.web.reactive.result.view.Rendering;

/** A part of a page that is left out while the service that tells it is away. */
final class Part {
    private Part() {}

    static void into(Rendering.Builder<?> page, String name, Optional<?> part) {
        part.ifPresent(known -> page.modelAttribute(name, known));
    }
}
