package cn.lianshen.approval.sharing;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.assessment.AppliedMaterials;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.sharing.domain.Applicant;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.domain.SharedBases;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What is asked for a case: the materials of its list that a source shares, if they apply. */
@Component
public final class SharedCases {
    private final CaseStore store;
    private final AppliedMaterials applied;
    private final Catalogue catalogue;
    private final JsonMapper json;

    SharedCases(CaseStore store, AppliedMaterials applied, Catalogue catalogue, JsonMapper json) {
        this.store = store;
        this.applied = applied;
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Empty when there is no such case; nothing is asked once the form is erased. */
    public Mono<SharedCase> find(UUID caseId) {
        return store.history(caseId)
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(history -> read(caseId, history));
    }

    private SharedCase read(UUID caseId, List<CaseEntry> history) {
        var approvalCase = CaseEntry.told(history);
        var form = history.getFirst().confidential();
        return new SharedCase(
                caseId, approvalCase, form == null ? List.of() : asks(approvalCase, form));
    }

    private List<SharedAsk> asks(ApprovalCase approvalCase, String text) {
        var form = json.readTree(text);
        var applicant = Applicants.of(form);
        return applied.of(form).stream()
                .filter(approvalCase.filing().procedure().materials()::contains)
                .flatMap(code -> asks(catalogue.materials().get(code), applicant))
                .filter(ask -> !ask.subjects().isEmpty())
                .toList();
    }

    private static Stream<SharedAsk> asks(Material material, Applicant applicant) {
        var code = material.code();
        var bureaus = material.sharedFrom();
        return Stream.concat(
                Stream.of(SharedAsk.of(code, SharedAsk.BUREAU, bureaus, applicant)),
                SharedBases.code(material.sharedBase()).stream()
                        .map(it -> SharedAsk.of(code, SharedAsk.BASE, List.of(it), applicant)));
    }
}
