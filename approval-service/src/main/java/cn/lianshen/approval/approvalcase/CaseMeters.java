package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts committed steps by item and county. */
@Component
public final class CaseMeters {
    private final MeterRegistry registry;

    CaseMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts what a saved change did. */
    public void count(CaseChange change) {
        var filing = change.after().filing();
        for (var event : change.events()) {
            switch (event) {
                case ApplicationFiled _ -> count("lianshen.cases.filed", filing);
                case PermissionGranted _ -> decided(filing, "granted");
                case PermissionRefused _ -> decided(filing, "refused");
                case InspectionConcluded e ->
                        decided(filing, e.result().name().toLowerCase(Locale.ROOT));
                case DeadlineMissed e ->
                        count(
                                "lianshen.cases.deadlines.missed",
                                filing,
                                "clock",
                                e.clock().name(),
                                "bureau",
                                e.bureau());
                case BreachRecorded e ->
                        count(
                                "lianshen.cases.breaches",
                                filing,
                                "kind",
                                e.breach().name(),
                                "bureau",
                                e.bureau());
                default -> {}
            }
        }
    }

    private void decided(ApplicationFiled filing, String outcome) {
        count("lianshen.cases.decided", filing, "outcome", outcome);
    }

    private void count(String name, ApplicationFiled filing, String... more) {
        registry.counter(
                        name,
                        io.micrometer.core.instrument.Tags.of(more)
                                .and("item", filing.item(), "region", filing.region()))
                .increment();
    }
}
