package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.session.Cookies;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;

/** The switches for language and large type: links, so that they work everywhere. */
@Controller
final class ViewController {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Cookies cookies;

    ViewController(Cookies cookies) {
        this.cookies = cookies;
    }

    @GetMapping("/view")
    ResponseEntity<Void> change(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String elder,
            @RequestParam(defaultValue = "/") String back,
            ServerWebExchange exchange) {
        if (lang.equals("zh") || lang.equals("en")) {
            cookies.set(exchange, Reader.LANGUAGE, lang, YEAR);
        }
        if (elder.equals("on") || elder.equals("off")) {
            cookies.set(exchange, Reader.ELDER, elder, YEAR);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(ours(back)).build();
    }

    /** Only pages of this portal; anything else leads home. */
    private static URI ours(String back) {
        var path = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        try {
            return URI.create(path ? back : "/");
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/");
        }
    }
}
