package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import io.micrometer.core.instrument.MeterRegistry;
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
