package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** How the office that decides signs its papers (机关代字). */
@Component
final class OfficeSigns {
    private final Catalogue catalogue;

    OfficeSigns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The county's own sign; where none is known, the office's whole name, which nobody mistakes.
     */
    String of(ApplicationFiled filing) {
        return catalogue.office(filing.region(), filing.lead()).sign();
    }
}
