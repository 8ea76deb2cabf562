package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.intake.Held;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.material.EarlierDocument;
import cn.lianshen.approval.sharing.HeldMaterial;
import cn.lianshen.approval.sharing.HeldMaterials;
import cn.lianshen.approval.sharing.SourceNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What of a case's materials is there already, in the official language. */
@Component
public final class AlreadyHeld {
    private final HeldMaterials held;
    private final EarlierDocuments earlier;
    private final CaseStore cases;
    private final Catalogue catalogue;
    private final SourceNames sources;

    AlreadyHeld(
            HeldMaterials held,
            EarlierDocuments earlier,
            CaseStore cases,
            Catalogue catalogue,
            SourceNames sources) {
        this.held = held;
        this.earlier = earlier;
        this.cases = cases;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    /** By code; what a source gave comes before what an earlier case has. */
    public Mono<NavigableMap<String, Held>> of(UUID caseId) {
        var documents =
                cases.history(caseId).collectList().flatMap(history -> earlier.of(caseId, history));
        return Mono.zip(held.of(caseId), documents, this::merged);
    }

    private NavigableMap<String, Held> merged(
            Map<String, HeldMaterial> given, List<EarlierDocument> documents) {
        var all = new TreeMap<String, Held>();
        documents.forEach(one -> all.put(one.material(), new Held(words(one), true)));
        given.forEach((code, one) -> all.put(code, new Held(words(one), false)));
        return all;
    }

    private String words(EarlierDocument one) {
        return "%s（申请人已在办件%s中提交，可以直接沿用；不能沿用的，请在理由中另起一行写明“%s：”及原因）"
                .formatted(name(one.material()), one.caseNumber(), one.material());
    }

    private String words(HeldMaterial one) {
        return one.sources().stream()
                .map(source -> sources.of(source, Locale.CHINESE))
                .collect(Collectors.joining("、", name(one.material()) + "（", "）"));
    }

    private String name(String code) {
        return catalogue.materials().get(code).name(Locale.CHINESE);
    }
}
