package cn.lianshen.approval.catalogue;

import cn.lianshen.web.problem.ProblemLanguage;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How good materials look (材料样表). Open to all. */
@RestController
final class SampleController {
    private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5));

    private final Table<Sample> samples;

    SampleController(Table<Sample> samples) {
        this.samples = samples;
    }

    /** Of each material, in the order of the list. */
    @GetMapping("/api/v1/approval/catalogue/samples")
    ResponseEntity<List<SampleView>> samples(@RequestHeader HttpHeaders headers) {
        var language = ProblemLanguage.of(headers);
        var views = samples.all().stream().map(row -> SampleView.of(row, language)).toList();
        return ResponseEntity.ok()
                .cacheControl(FOR_A_WHILE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(views);
    }
}
