package cn.lianshen.approval.sharing;

import cn.lianshen.approval.approvalcase.IssuedPapers;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.sharing.domain.SharedDocument;
import cn.lianshen.approval.sharing.domain.SharedSubject;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Certificates that this platform has issued itself, so that no source has to be asked. */
@Component
public final class PlatformRecords {
    private final IssuedPapers papers;
    private final Catalogue catalogue;

    PlatformRecords(IssuedPapers papers, Catalogue catalogue) {
        this.papers = papers;
        this.catalogue = catalogue;
    }

    /** What was issued to the founder under the number that the subject names. */
    public Mono<SharedDocument> of(String founderId, String material, SharedSubject subject) {
        var number = subject.facts().getOrDefault("document", "");
        return switch (material) {
            case "M10" -> papers.preparation(founderId, number).map(PlatformRecords::preparation);
            case "M29" -> papers.licence(founderId, number).map(this::licence);
            default -> Mono.empty();
        };
    }

    private static SharedDocument preparation(ApprovalIssued it) {
        return new SharedDocument(it.number(), null, null, it.issuedOn(), it.validTo(), null);
    }

    private SharedDocument licence(LicenceIssued it) {
        var issuer = catalogue.bureau(it.issuer()).name(Locale.CHINESE);
        return new SharedDocument(
                it.licenceNumber(), it.schoolName(), issuer, it.validFrom(), it.validTo(), null);
    }
}
