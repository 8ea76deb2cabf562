package cn.lianshen.approval.county;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How counties work together, for operators. The profiles are files; nothing is changed here. */
@RestController
@RequestMapping(path = "/api/v1/approval/counties", produces = MediaType.APPLICATION_JSON_VALUE)
final class CountyController {
    private final Counties counties;

    CountyController(Counties counties) {
        this.counties = counties;
    }

    @GetMapping
    @Operation(summary = "县级配置 The counties that are served, and how much is to be confirmed")
    List<CountyView.Line> all(Caller caller, @RequestHeader HttpHeaders headers) {
        operator(caller);
        return counties.all(ProblemLanguage.of(headers));
    }

    @GetMapping("/{region}")
    @Operation(
            summary = "一个县的配置 How one county works together, in words",
            description =
                    "每一项都有来源和可靠程度；confirm 为 true 的须与当地确认。Each fact with its source and how"
                            + " sure it is; those with confirm are to be confirmed with the county.")
    CountyView one(@PathVariable String region, Caller caller, @RequestHeader HttpHeaders headers) {
        operator(caller);
        return counties.one(region, ProblemLanguage.of(headers))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private static void operator(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
    }
}
