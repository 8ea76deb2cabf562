package cn.lianshen.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The one page of this program: name, password, and what went wrong the last time. */
@Controller
class LoginPage {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PropertyPlaceholderHelper blanks = new PropertyPlaceholderHelper("{{", "}}");
    private final MessageSource messages;
    private final String page;

    LoginPage(MessageSource messages) throws IOException {
        this.messages = messages;
        this.page = new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/login")
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf, Locale locale) {
        boolean failed = request.getParameterMap().containsKey("error");
        String html =
                blanks.replacePlaceholders(
                        page, name -> HtmlUtils.htmlEscape(fill(name, csrf, failed, locale)));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    private String fill(String name, CsrfToken csrf, boolean failed, Locale locale) {
        return switch (name) {
            case "csrf" -> csrf.getToken();
            case "failure" -> failed ? text("failure", locale) : "";
            default -> text(name, locale);
        };
    }

    private String text(String name, Locale locale) {
        return messages.getMessage("login." + name, null, locale);
    }
}
