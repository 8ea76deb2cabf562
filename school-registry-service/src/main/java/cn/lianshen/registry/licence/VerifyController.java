package cn.lianshen.registry.licence;

import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Checks licences for anybody, without login. */
@RestController
@RequestMapping("/api/v1/registry/licences/verify")
final class VerifyController {
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~-]{1,4000}");

    private final Verification verification;
    private final VerifyWords words;
    private final LicenceProperties settings;
    private final Clock clock;

    VerifyController(
            Verification verification, VerifyWords words, LicenceProperties settings, Clock clock) {
        this.verification = verification;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Checks a QR code's token, or looks up a number. One of the two must be given.
     *
     * @param token behind {@code token=} in the address that the QR code leads to
     * @param number licence number, {@code 教民…号} or its digits; says whether there is such a
     *     licence, not whether the paper at hand is it
     * @param region GB/T 2260 code of the county that the licence should be of
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<VerifyAnswer>> verify(
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String region,
            ServerHttpRequest request) {
        var county = county(region);
        if (token == null && number == null) {
            throw Problem.of(400, "token-or-number-required").asException();
        }
        return token != null
                ? answer(verification.token(token, county), "TOKEN", request)
                : answer(verification.number(key(number), county), "NUMBER", request);
    }

    /**
     * Checks a licence handed in as PDF or OFD, as it was issued; nothing is kept of it.
     *
     * @param region GB/T 2260 code of the county that the licence should be of
     */
    @PostMapping(
            consumes = {"application/pdf", "application/ofd", "application/octet-stream"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<VerifyAnswer>> verifyFile(
            @RequestParam(required = false) @Nullable String region,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary")))
                    @RequestBody
                    byte[] file,
            ServerHttpRequest request) {
        return answer(verification.file(file, county(region)), "FILE", request)
                .onErrorMap(RejectedExecutionException.class, _ -> busy());
    }

    /** The address in the first QR codes; it leads on to the portal's page. */
    @GetMapping("/page")
    ResponseEntity<Void> page(@RequestParam String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw Problem.notFound().asException();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(settings.page(token)))
                .build();
    }

    private Mono<ResponseEntity<VerifyAnswer>> answer(
            Mono<Judgement> judgement, String basis, ServerHttpRequest request) {
        var locale = ProblemLanguage.of(request.getHeaders());
        return judgement
                .map(found -> words.answer(found, basis, clock.instant(), locale))
                .map(
                        it ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                                        .body(it));
    }

    private static LicenceNumberKey key(@Nullable String number) {
        return LicenceNumberKey.of(number == null ? "" : number)
                .orElseThrow(
                        () -> Problem.of(400, "invalid-licence-number").at("number").asException());
    }

    private static @Nullable String county(@Nullable String region) {
        if (region != null && !REGION.matcher(region).matches()) {
            throw Problem.of(400, "invalid-region").at("region").asException();
        }
        return region;
    }

    private static Throwable busy() {
        return Problem.of(429, "verify-busy").header(HttpHeaders.RETRY_AFTER, "5").asException();
    }
}
