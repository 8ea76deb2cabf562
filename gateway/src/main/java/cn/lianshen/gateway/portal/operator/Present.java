package cn.lianshen.gateway.portal.operator;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.view.Rendering;

/** Gives a page what is there; what is not is null in the template. */
final class Present {

    private Present() {}

    static Rendering.Builder<?> in(Rendering.Builder<?> page, String name, @Nullable Object value) {
        return value == null ? page : page.modelAttribute(name, value);
    }
}
