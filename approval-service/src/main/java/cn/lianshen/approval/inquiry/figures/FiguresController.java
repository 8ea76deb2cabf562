package cn.lianshen.approval.inquiry.figures;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A county's figures, for those who work in it. */
@RestController
final class FiguresController {
    private static final int YEARS = 3;

    private final FigureRows rows;
    private final FigureTable table;

    FiguresController(FigureRows rows, FigureTable table) {
        this.rows = rows;
        this.table = table;
    }

    @GetMapping("/api/v1/approval/figures")
    @Operation(
            summary = "县（区）办件统计 A county's figures",
            description =
                    "起止日期均含当日，至多三年；是否按时以办件自身的到期日为准，暂停已计入其中。"
                            + " Both days included, three years at most. In time or late by the due dates"
                            + " that the cases carried, pauses included in them.")
    Mono<Figures> figures(
            Caller caller,
            @RequestParam String region,
            @RequestParam String from,
            @RequestParam String to,
            @RequestHeader HttpHeaders headers) {
        if (!sees(caller, region)) {
            throw Problem.notFound().asException();
        }
        var first = day("from", from);
        var last = day("to", to);
        if (last.isBefore(first) || last.isAfter(first.plusYears(YEARS))) {
            throw Problem.of(400, "invalid-period").at("to").asException();
        }
        return rows.of(region, first, last)
                .map(sums -> table.of(region, first, last, sums, ProblemLanguage.of(headers)));
    }

    private static LocalDate day(String field, @Nullable String text) {
        var day = Given.day(field, text);
        if (day == null) {
            throw Problem.of(400, "invalid-period").at(field).asException();
        }
        return requireNonNull(day);
    }

    /** Operators may keep more than one county running. */
    private static boolean sees(Caller caller, String region) {
        var works = caller.is(Role.OFFICER) || caller.is(Role.SUPERVISOR);
        return caller.worksIn(region)
                ? works || caller.is(Role.OPERATOR)
                : caller.is(Role.OPERATOR) && caller.region() == null && region.matches("[0-9]{6}");
    }
}
