package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The page that tells whether a licence is genuine (许可证查验): the QR codes of all licences lead here,
 * a number can be looked up, and a file handed in, of which nothing is kept.
 */
@Controller
final class VerifyController {
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern TAKEN = Pattern.compile("(?i)\\.(pdf|ofd)$");
    private static final String VERIFY = "/licences/verify";

    private final Relay relay;
    private final MessageSource messages;

    VerifyController(Relay relay, MessageSource messages) {
        this.relay = relay;
        this.messages = messages;
    }

    /**
     * What the page shows above its forms.
     *
     * @param field whose input was not understood; empty when none was
     */
    record Shown(
            @Nullable Verdict verdict,
            String number,
            String field,
            String error,
            HttpStatus status) {
        static Shown nothing() {
            return new Shown(null, "", "", "", HttpStatus.OK);
        }

        static Shown of(Verdict verdict, String number) {
            return new Shown(verdict, number, "", "", HttpStatus.OK);
        }

        static Shown wrong(String field, String error, String number, HttpStatus status) {
            return new Shown(null, number, field, error, status);
        }
    }

    /** By the code's token, or by number; without either the ways to check. */
    @GetMapping("/verify")
    Mono<Rendering> show(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String number,
            ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        if (!token.isEmpty()) {
            return drawn(asked("token", token, "", words), words);
        }
        return number == null
                ? Mono.just(page(Shown.nothing(), words))
                : drawn(byNumber(number.strip(), words), words);
    }

    private Mono<Shown> byNumber(String number, Words words) {
        if (number.length() > LONGEST_NUMBER) {
            var error = words.say("verify.number.long");
            return Mono.just(Shown.wrong("number", error, number, HttpStatus.BAD_REQUEST));
        }
        return number.isEmpty()
                ? Mono.just(missing("number", words))
                : asked("number", number, number, words);
    }

    private Mono<Shown> asked(String by, String value, String number, Words words) {
        return relay.get(Service.REGISTRY, Verdict.class, VERIFY + "?" + by + "={value}", value)
                .map(verdict -> Shown.of(verdict, number))
                .onErrorResume(Refused.class, no -> refused("number", number, no))
                .onErrorResume(ServiceAway.class, _ -> Mono.just(away("number", number, words)));
    }

    /** By a file: it goes on as it comes, and is forgotten. */
    @PostMapping("/verify")
    Mono<Rendering> check(ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return drawn(Sent.of(exchange).flatMap(sent -> check(sent, words)), words);
    }

    private Mono<Shown> check(Sent sent, Words words) {
        if (!sent.hasFiles()) {
            return Mono.just(missing("file", words));
        }
        var file = sent.files().getFirst();
        var question =
                Question.post(Service.REGISTRY, VERIFY)
                        .file(file)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return relay.ask(question, answer -> answer.bodyToMono(Verdict.class))
                .map(verdict -> told(verdict, file.filename(), words))
                .onErrorResume(Refused.class, no -> unread(no, words))
                .onErrorResume(ServiceAway.class, _ -> Mono.just(away("file", "", words)));
    }

    /** What it is goes by its content; its name only helps to say why it is no licence. */
    private static Shown told(Verdict verdict, String name, Words words) {
        return verdict.isLicence() || TAKEN.matcher(name).find()
                ? Shown.of(verdict, "")
                : Shown.wrong(
                        "file", words.say("verify.file.type", name), "", HttpStatus.BAD_REQUEST);
    }

    /** Of a file nothing can be wrong but that there is nothing in it. */
    private static Mono<Shown> unread(Refused no, Words words) {
        return no.fault().status() == HttpStatus.BAD_REQUEST.value()
                ? Mono.just(
                        Shown.wrong(
                                "file", words.say("verify.file.empty"), "", HttpStatus.BAD_REQUEST))
                : refused("file", "", no);
    }

    /** Whatever cannot be said at the field is the error page's. */
    private static Mono<Shown> refused(String field, String number, Refused no) {
        Fault fault = no.fault();
        var status = HttpStatus.resolve(fault.status());
        return fault.detail() == null || status == null || !status.is4xxClientError()
                ? Mono.error(no)
                : Mono.just(Shown.wrong(field, fault.detail(), number, status));
    }

    private static Shown missing(String field, Words words) {
        var error = words.say("verify." + field + ".missing");
        return Shown.wrong(field, error, "", HttpStatus.BAD_REQUEST);
    }

    private static Shown away(String field, String number, Words words) {
        var error = words.say("verify.away");
        return Shown.wrong(field, error, number, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private Mono<Rendering> drawn(Mono<Shown> shown, Words words) {
        return shown.map(it -> page(it, words));
    }

    private static Rendering page(Shown shown, Words words) {
        return Rendering.view("citizen/verify")
                .modelAttribute("it", shown)
                .modelAttribute("w", words)
                .status(shown.status())
                .build();
    }
}
