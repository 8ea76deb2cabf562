package cn.lianshen.registry.licence;

import cn.lianshen.registry.verifier.RevocationList.Published;
import cn.lianshen.seal.Pem;
import cn.lianshen.seal.SealKeys;
import cn.lianshen.web.problem.Problem;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What others need to check licences by themselves, offline. */
@RestController
@RequestMapping("/api/v1/registry/licences")
final class TrustController {
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Revocations revocations;
    private final SealKeys keys;

    TrustController(Revocations revocations, SealKeys keys) {
        this.revocations = revocations;
        this.keys = keys;
    }

    /**
     * A county's sealed list of licences that do not hold any more, dated and with the time of the
     * next one: {@code content} is JSON as text, {@code seal} a CMS signature over its UTF-8 bytes.
     *
     * @param region GB/T 2260 code of the county
     */
    @GetMapping(path = "/revocations", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Published>> revocations(@RequestParam String region) {
        return revocations
                .of(region)
                .map(list -> ResponseEntity.ok().cacheControl(SHORTLY).body(list))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** Certificates of the counties' keys, former ones too (PEM); the anchors vouch for them. */
    @GetMapping(path = "/certificates", produces = "application/x-pem-file")
    ResponseEntity<String> certificates() {
        return ResponseEntity.ok()
                .cacheControl(SHORTLY)
                .body(Pem.ofCertificates(keys.certificates()));
    }

    /**
     * The anchors (PEM). Whoever relies on them gets them another way, from the county, and
     * compares.
     */
    @GetMapping(path = "/anchors", produces = "application/x-pem-file")
    ResponseEntity<String> anchors() {
        return ResponseEntity.ok()
                .cacheControl(SHORTLY)
                .body(Pem.ofCertificates(keys.trust().anchors()));
    }
}
