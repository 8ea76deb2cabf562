package cn.lianshen.approval.calendar;

import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.IfMatch;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The working calendar, for operators (运维人员). */
@RestController
@RequestMapping(path = "/api/v1/approval/calendars", produces = MediaType.APPLICATION_JSON_VALUE)
final class CalendarController {
    private final CalendarDesk desk;
    private final InquiryWords words;

    CalendarController(CalendarDesk desk, InquiryWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** What holds now, and its version. */
    record Loaded(int year, int version) {}

    @GetMapping
    @Operation(summary = "工作日历 Every year that is known, and what operators have loaded")
    Flux<YearView> years(Caller caller) {
        operator(caller);
        return desk.years();
    }

    @PostMapping(path = "/{year}/file", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "读取放假安排文件 Reads a notice that is handed in as a file",
            description =
                    "不保存任何内容；CSV（日期,安排,节日）或者 seeds/calendar 格式的 YAML、JSON，编码 UTF-8、GBK。Keeps"
                            + " nothing; gives what the preview takes. CSV, or YAML or JSON in the form"
                            + " of seeds/calendar.")
    NoticeDraft read(
            Caller caller,
            @PathVariable int year,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary")))
                    @RequestBody
                    byte[] file) {
        operator(caller);
        return NoticeFile.read(year, file);
    }

    @PostMapping(path = "/{year}/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "预览放假安排的影响 What a holiday notice would change",
            description =
                    "不改变任何内容；逐行指出错误。Changes nothing; says what is wrong row by row. Rows:"
                            + " date,kind,holiday (2027-01-01,休,元旦).")
    Mono<Preview> preview(
            Caller caller,
            @PathVariable int year,
            @RequestBody NoticeBody body,
            @RequestHeader HttpHeaders headers) {
        operator(caller);
        var locale = ProblemLanguage.of(headers);
        return desk.preview(year, body, clock -> words.text("clock." + clock, locale));
    }

    @PutMapping(path = "/{year}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "启用放假安排 Lets a holiday notice hold",
            description =
                    "If-Match 为预览给出的 version；未办结办件的到期日随后重新推算。If-Match is the preview's version; due"
                            + " dates of open cases are worked out anew, an event each.")
    Mono<ResponseEntity<Loaded>> load(
            Caller caller, @PathVariable int year, IfMatch seen, @RequestBody NoticeBody body) {
        operator(caller);
        return desk.load(year, seen.version(), body, caller.subject())
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(412, "calendar-moved", year).asException()))
                .map(
                        version ->
                                ResponseEntity.ok()
                                        .eTag(EntityTag.of(version))
                                        .body(new Loaded(year, version)));
    }

    private static void operator(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
    }
}
