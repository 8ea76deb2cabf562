package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.intake.Held;
import cn.lianshen.approval.approvalcase.domain.intake.Held.From;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.material.CaseDocument;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.EarlierDocument;
import cn.lianshen.approval.sharing.HeldMaterial;
import cn.lianshen.approval.sharing.HeldMaterials;
import cn.lianshen.approval.sharing.SlowSources;
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

/** What of a case's materials is there already, or owed by a source, in the official language. */
@Component
public final class AlreadyHeld {
    private final HeldMaterials held;
    private final SlowSources slow;
    private final EarlierDocuments earlier;
    private final CaseDocuments documents;
    private final CaseStore cases;
    private final Catalogue catalogue;
    private final SourceNames sources;

    AlreadyHeld(
            HeldMaterials held,
            SlowSources slow,
            EarlierDocuments earlier,
            CaseDocuments documents,
            CaseStore cases,
            Catalogue catalogue,
            SourceNames sources) {
        this.held = held;
        this.slow = slow;
        this.earlier = earlier;
        this.documents = documents;
        this.cases = cases;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    /**
     * By code; what a source gave comes before what an earlier case has, and that before what a
     * source owes. A document of the case itself that is found wanting is not waited for.
     */
    public Mono<NavigableMap<String, Held>> of(UUID caseId) {
        var history = cases.history(caseId).collectList();
        var own = documents.ofCase(caseId).map(CaseDocument::material).collectList();
        return Mono.zip(
                        held.of(caseId),
                        history.flatMap(lines -> earlier.of(caseId, lines)),
                        slow.of(caseId),
                        own)
                .map(all -> merged(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    private NavigableMap<String, Held> merged(
            Map<String, HeldMaterial> given,
            List<EarlierDocument> documents,
            Map<String, List<String>> owed,
            List<String> own) {
        var all = new TreeMap<String, Held>();
        owed.forEach((code, from) -> all.put(code, new Held(words(code, from), From.SLOW_SOURCE)));
        all.keySet().removeAll(own);
        documents.forEach(one -> all.put(one.material(), new Held(words(one), From.EARLIER_CASE)));
        given.forEach(
                (code, one) -> all.put(code, new Held(words(code, one.sources()), From.SOURCE)));
        return all;
    }

    private String words(EarlierDocument one) {
        return "%s（申请人已在办件%s中提交，可以直接沿用；不能沿用的，请在理由中另起一行写明“%s：”及原因）"
                .formatted(name(one.material()), one.caseNumber(), one.material());
    }

    private String words(String material, List<String> from) {
        return from.stream()
                .map(source -> sources.of(source, Locale.CHINESE))
                .collect(Collectors.joining("、", name(material) + "（", "）"));
    }

    private String name(String code) {
        return catalogue.materials().get(code).name(Locale.CHINESE);
    }
}
