package cn.lianshen.registry.licence;

import cn.lianshen.print.Templates;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What somebody sees who scans a licence's QR code: no script, nothing from elsewhere. */
@Component
final class VerifyPage {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Templates templates;
    private final VerifyWords words;

    VerifyPage(Templates licenceTemplates, VerifyWords words) {
        this.templates = licenceTemplates;
        this.words = words;
    }

    ResponseEntity<String> show(VerifyAnswer answer, Locale locale) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(templates.fill("verdict", data(answer, locale)));
    }

    private Map<String, Object> data(VerifyAnswer answer, Locale locale) {
        var data = new HashMap<String, Object>();
        data.put("language", locale.toLanguageTag());
        data.put("title", word("title", locale));
        data.put("verdict", answer.verdict().text());
        data.put("good", answer.verdict().code().equals("GENUINE"));
        data.put("advice", answer.advice());
        data.put("checked", word("checked", locale) + " " + time(answer));
        var it = answer.licence();
        if (it != null) {
            data.put("number", it.licenceNumber());
            data.put("name", it.schoolName());
            data.put("term", "%s — %s".formatted(it.validFrom(), it.validTo()));
            for (var label : new String[] {"number", "name", "term"}) {
                data.put(label + "Label", word(label, locale));
            }
        }
        return data;
    }

    private String word(String code, Locale locale) {
        return words.word("verify-page", code, locale);
    }

    private static ZonedDateTime time(VerifyAnswer answer) {
        return answer.checkedAt().truncatedTo(ChronoUnit.SECONDS).atZone(ChineseDate.ZONE);
    }
}
