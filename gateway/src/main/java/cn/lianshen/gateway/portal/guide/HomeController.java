package cn.lianshen.gateway.portal.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The way in for everybody. */
@Controller
final class HomeController {

    @GetMapping("/")
    Rendering home() {
        return Rendering.view("guide/home").build();
    }
}
