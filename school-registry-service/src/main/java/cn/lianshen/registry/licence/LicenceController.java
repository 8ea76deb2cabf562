package cn.lianshen.registry.licence;

import cn.lianshen.registry.licence.SealedLicence.Format;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Licences as files. What the caller may not have does not exist for the caller. */
@RestController
@RequestMapping("/api/v1/registry/institutions/{id}/licences")
final class LicenceController {
    private final IssueRows issues;
    private final LicenceDesk desk;

    LicenceController(IssueRows issues, LicenceDesk desk) {
        this.issues = issues;
        this.desk = desk;
    }

    /** The licences of an institution that the caller may have, the first one first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<List<LicenceLine>> all(@PathVariable UUID id, Caller caller) {
        return readable(id, caller).map(some -> some.stream().map(LicenceLine::of).toList());
    }

    /**
     * One as sealed PDF/A; it is made when it is asked for first, and stays the same.
     *
     * @param copy {@code ORIGINAL} 正本 or {@code DUPLICATE} 副本
     */
    @GetMapping("/{issue}.pdf")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> pdf(
            @PathVariable UUID id,
            @PathVariable int issue,
            @RequestParam(defaultValue = "ORIGINAL") Copy copy,
            Caller caller) {
        return file(id, issue, caller, new Wanted(copy, Format.PDF));
    }

    /**
     * The same as sealed OFD (GB/T 33190).
     *
     * @param copy {@code ORIGINAL} 正本 or {@code DUPLICATE} 副本
     */
    @GetMapping("/{issue}.ofd")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/ofd",
                            schema = @Schema(type = "string", format = "binary")))
    Mono<ResponseEntity<byte[]>> ofd(
            @PathVariable UUID id,
            @PathVariable int issue,
            @RequestParam(defaultValue = "ORIGINAL") Copy copy,
            Caller caller) {
        return file(id, issue, caller, new Wanted(copy, Format.OFD));
    }

    private record Wanted(Copy copy, Format format) {}

    private Mono<ResponseEntity<byte[]>> file(UUID id, int issue, Caller caller, Wanted wanted) {
        return readable(id, caller)
                .flatMapIterable(some -> some)
                .filter(it -> it.issue() == issue)
                .next()
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(
                        it ->
                                desk.read(it, wanted.copy(), wanted.format())
                                        .map(file -> answer(it, file, wanted)))
                .onErrorMap(RejectedExecutionException.class, _ -> busy());
    }

    private Mono<List<KnownIssue>> readable(UUID id, Caller caller) {
        return issues.of(id)
                .collectList()
                .filter(all -> !all.isEmpty())
                .map(all -> LicenceAccess.readable(caller, all))
                .filter(some -> !some.isEmpty())
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private static ResponseEntity<byte[]> answer(KnownIssue issue, byte[] file, Wanted wanted) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(issue, wanted))
                .eTag('"' + SealedLicence.sha256(file) + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file);
    }

    /** A name that everybody can read and one that everybody can write. Source: RFC 6266, 8187. */
    private static String disposition(KnownIssue issue, Wanted wanted) {
        var end = "." + wanted.format().name().toLowerCase(java.util.Locale.ROOT);
        var name =
                "办学许可证%s %s-%d%s"
                        .formatted(wanted.copy().word(), issue.face().number(), issue.issue(), end);
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"licence-%d%s\"; filename*=UTF-8''%s"
                .formatted(issue.issue(), end, encoded);
    }

    private static Throwable busy() {
        return Problem.of(503, "licence-press-busy")
                .header(HttpHeaders.RETRY_AFTER, "10")
                .asException();
    }
}
