package cn.lianshen.approval.notice;

import cn.lianshen.print.FontMissing;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The notices of a case. What the caller may not read does not exist for the caller. */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}/notices")
final class NoticeController {
    private final CaseFiles cases;
    private final NoticeFiles files;
    private final NoticeDesk desk;

    NoticeController(CaseFiles cases, NoticeFiles files, NoticeDesk desk) {
        this.cases = cases;
        this.files = files;
        this.desk = desk;
    }

    /** Those that the caller may read, in the order in which they were issued. */
    @GetMapping
    Mono<List<NoticeLine>> all(@PathVariable UUID caseId, Caller caller) {
        return file(caseId, caller)
                .zipWith(files.of(caseId).collectMap(NoticeFile::ordinal))
                .map(
                        both ->
                                both.getT1().notices().stream()
                                        .filter(it -> NoticeAccess.reads(caller, it))
                                        .map(it -> line(it, both.getT2()))
                                        .toList());
    }

    /** One as PDF/A; it is printed when it is read for the first time. */
    @GetMapping(path = "/{ordinal}")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> one(
            @PathVariable UUID caseId, @PathVariable int ordinal, Caller caller) {
        return file(caseId, caller)
                .flatMap(file -> Mono.justOrEmpty(file.notice(ordinal)))
                .filter(notice -> NoticeAccess.reads(caller, notice))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(notice -> desk.read(notice).map(printed -> answer(notice, printed)))
                .onErrorMap(FontMissing.class, _ -> unprintable("notice-not-printable"))
                .onErrorMap(
                        RejectedExecutionException.class, _ -> unprintable("notice-press-busy"));
    }

    private Mono<CaseFile> file(UUID caseId, Caller caller) {
        return cases.find(caseId)
                .filter(file -> NoticeAccess.knows(caller, file))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private static NoticeLine line(
            IssuedNotice notice, java.util.Map<Integer, NoticeFile> printed) {
        return NoticeLine.of(notice, printed.get(notice.event().ordinal()));
    }

    private static ResponseEntity<byte[]> answer(IssuedNotice notice, PrintedNotice printed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(notice))
                .eTag('"' + printed.file().sha256() + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(printed.pdf());
    }

    /** A name that everybody can read and one that everybody can write. Source: RFC 6266, 8187. */
    private static String disposition(IssuedNotice notice) {
        var event = notice.event();
        var name = "%s %s.pdf".formatted(event.notice().title(), event.number());
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"notice-%d.pdf\"; filename*=UTF-8''%s"
                .formatted(event.ordinal(), encoded);
    }

    private static Throwable unprintable(String code) {
        return Problem.of(503, code).header(HttpHeaders.RETRY_AFTER, "60").asException();
    }
}
