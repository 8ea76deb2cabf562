package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The working calendar (工作日历): its years, and a year's notice from preview to use. */
@Controller
final class CalendarController {
    private final Relay relay;
    private final Parked parked;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(Relay relay, Parked parked, MessageSource messages, Clock portalClock) {
        this.relay = relay;
        this.parked = parked;
        this.messages = messages;
        this.clock = portalClock;
    }

    /** This year and those after it; what is over is of no use here. */
    @GetMapping("/operations/calendar")
    Mono<Rendering> years(ServerWebExchange exchange) {
        int now = LocalDate.now(clock).getYear();
        return relay.get(Service.APPROVAL, CalendarYear[].class, "/calendars")
                .map(all -> Stream.of(all).filter(year -> year.year() >= now).toList())
                .map(
                        years ->
                                page("operator/calendar", exchange)
                                        .modelAttribute("years", years)
                                        .modelAttribute("last", now + 1)
                                        .modelAttribute("loaded", loaded(exchange))
                                        .build());
    }

    @GetMapping("/operations/calendar/{year}")
    Mono<Rendering> ask(@PathVariable int year, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return parked.typed(exchange)
                .map(typed -> new NoticeForm(words, new Typed(typed)))
                .map(form -> form.noting(List.of(Unsaved.kept(form.typed(), words))).shown())
                .defaultIfEmpty(new NoticeForm(words, Typed.nothing()).shown())
                .map(form -> form(year, form, HttpStatus.OK, exchange));
    }

    /** First shows what would change; loads it when that has been seen. */
    @PostMapping("/operations/calendar/{year}")
    Mono<Rendering> take(@PathVariable int year, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Sent.of(exchange)
                .flatMap(
                        sent -> {
                            var form = new NoticeForm(words, sent.typed());
                            return sent.hasFiles()
                                    ? read(year, form, sent.files().getFirst(), exchange)
                                    : take(year, form, exchange);
                        });
    }

    /** What the file says is typed in, so to speak, and can be seen and changed. */
    private Mono<Rendering> read(
            int year, NoticeForm form, FilePart file, ServerWebExchange exchange) {
        var question =
                Question.post(Service.APPROVAL, "/calendars/{year}/file", year)
                        .file(file)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return relay.ask(question, answer -> answer.bodyToMono(NoticeDraft.class))
                .map(draft -> form.filled(draft).noting(List.of(read(draft, file, form.words()))))
                .flatMap(filled -> take(year, filled, exchange))
                .transform(answer -> told(year, form, answer, exchange));
    }

    private static String read(NoticeDraft draft, FilePart file, Words words) {
        return words.say("ops.notice.read", file.filename(), draft.lines());
    }

    private Mono<Rendering> take(int year, NoticeForm form, ServerWebExchange exchange) {
        if (form.is("edit")) {
            return Mono.just(form(year, form.shown(), HttpStatus.OK, exchange));
        }
        var missing = form.missing();
        if (!missing.isEmpty()) {
            return Mono.just(form(year, form.wrong(missing), HttpStatus.BAD_REQUEST, exchange));
        }
        var answer = form.is("load") ? load(year, form) : preview(year, form, exchange);
        return told(year, form, answer, exchange);
    }

    /** A refusal, or a service that is away, is told above what was typed. */
    private Mono<Rendering> told(
            int year, NoticeForm form, Mono<Rendering> answer, ServerWebExchange exchange) {
        return answer.onErrorResume(
                        Refused.class, no -> Mono.just(refused(year, form, no, exchange)))
                .onErrorResume(
                        ServiceAway.class, away -> Mono.just(away(year, form, away, exchange)));
    }

    private Mono<Rendering> load(int year, NoticeForm form) {
        var question = Question.of(Service.APPROVAL, HttpMethod.PUT, "/calendars/{year}", year);
        return relay.ask(
                        question.onVersion(form.seen()).body(form.body()),
                        answer -> answer.releaseBody())
                .thenReturn(Rendering.redirectTo("/operations/calendar?loaded=" + year).build());
    }

    private Mono<Rendering> preview(int year, NoticeForm form, ServerWebExchange exchange) {
        var question = Question.post(Service.APPROVAL, "/calendars/{year}/preview", year);
        return relay.ask(
                        question.body(form.body()),
                        answer -> answer.bodyToMono(CalendarPreview.class))
                .map(
                        found ->
                                page("operator/calendar-preview", exchange)
                                        .modelAttribute("found", found)
                                        .modelAttribute("typed", form.body())
                                        .build());
    }

    private Rendering refused(int year, NoticeForm form, Refused no, ServerWebExchange exchange) {
        var status = HttpStatus.valueOf(no.fault().status());
        return form(year, form.refused(no.fault()), status, exchange);
    }

    private Rendering away(
            int year, NoticeForm form, ServiceAway away, ServerWebExchange exchange) {
        var told = form.saying(Unsaved.said(form.typed(), away, form.words()));
        return form(year, told, HttpStatus.SERVICE_UNAVAILABLE, exchange);
    }

    private Rendering form(int year, FormView form, HttpStatus status, ServerWebExchange exchange) {
        return page("operator/calendar-form", exchange)
                .modelAttribute("form", form)
                .modelAttribute("year", year)
                .status(status)
                .build();
    }

    private Rendering.Builder<?> page(String view, ServerWebExchange exchange) {
        return Rendering.view(view).modelAttribute("w", Words.of(messages, exchange));
    }

    /** The year that the page before this one loaded; empty when none. */
    private static String loaded(ServerWebExchange exchange) {
        var year = exchange.getRequest().getQueryParams().getFirst("loaded");
        return year != null && year.matches("[0-9]{4}") ? year : "";
    }
}
