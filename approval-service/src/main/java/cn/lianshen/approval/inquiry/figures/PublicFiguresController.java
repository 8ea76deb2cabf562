package cn.lianshen.approval.inquiry.figures;

import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A county's figures of the last twelve months, for everybody. */
@RestController
final class PublicFiguresController {
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final int MONTHS = 11;
    private static final CacheControl SOMETIMES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final FigureRows rows;
    private final FigureTable table;
    private final Clock clock;

    PublicFiguresController(FigureRows rows, FigureTable table, Clock countyClock) {
        this.rows = rows;
        this.table = table;
        this.clock = countyClock;
    }

    @GetMapping("/api/v1/approval/figures/public")
    @Operation(
            summary = "县（区）办件公开统计 A county's public figures",
            description =
                    "无需登录；本月及之前十一个月，按月合计。"
                            + " Open without login; this month and the eleven before it, by month.")
    Mono<ResponseEntity<PublicFigures>> figures(@RequestParam String region) {
        if (!REGION.matcher(region).matches()) {
            throw Problem.of(400, "invalid-value", "region").at("region").asException();
        }
        var today = LocalDate.now(clock);
        var from = today.withDayOfMonth(1).minusMonths(MONTHS);
        return rows.of(region, from, today)
                .map(sums -> table.of(region, from, today, sums, Locale.SIMPLIFIED_CHINESE))
                .map(PublicFigures::of)
                .map(found -> ResponseEntity.ok().cacheControl(SOMETIMES).body(found));
    }
}
