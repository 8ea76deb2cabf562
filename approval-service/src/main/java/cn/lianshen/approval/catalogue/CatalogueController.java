package cn.lianshen.approval.catalogue;

import cn.lianshen.web.problem.ProblemLanguage;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The names behind the codes, for whoever shows them to people. Open to all. */
@RestController
final class CatalogueController {
    private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5));

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Counties, items, kinds, bureaus and materials; changes with the catalogue's version only. */
    @GetMapping("/api/v1/approval/catalogue")
    ResponseEntity<CatalogueView> catalogue(@RequestHeader HttpHeaders headers) {
        var view = CatalogueView.of(catalogue, ProblemLanguage.of(headers));
        return ResponseEntity.ok()
                .cacheControl(FOR_A_WHILE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(view);
    }
}
