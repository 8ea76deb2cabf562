package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.sharing.HeldMaterials;
import cn.lianshen.approval.sharing.SourceNames;
import cn.lianshen.web.Caller;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Draws up the list of a case's materials (材料清单), as much of it as the caller may see. */
@Component
public final class CaseMaterials {
    private final Catalogue catalogue;
    private final CaseDocuments documents;
    private final EarlierDocuments earlier;
    private final HeldMaterials held;
    private final SourceNames sources;
    private final MaterialReaders readers;
    private final JsonMapper json;

    CaseMaterials(
            Catalogue catalogue,
            CaseDocuments documents,
            EarlierDocuments earlier,
            HeldMaterials held,
            SourceNames sources,
            MaterialReaders readers,
            JsonMapper json) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.earlier = earlier;
        this.held = held;
        this.sources = sources;
        this.readers = readers;
        this.json = json;
    }

    /** The lines in the order of the item's list, then what was handed in beyond it. */
    public Mono<List<MaterialLine>> of(
            UUID caseId, List<CaseEntry> history, Caller caller, Locale locale) {
        var told = Told.of(history, json);
        return Mono.zip(
                        documents.ofCase(caseId).collectList(),
                        earlier.of(caseId, history),
                        held.of(caseId))
                .map(all -> new Holdings(told, all.getT1(), all.getT2(), all.getT3()))
                .map(there -> lines(history, there, caller, locale))
                .map(lines -> seen(lines, history, caller));
    }

    private List<MaterialLine> lines(
            List<CaseEntry> history, Holdings there, Caller caller, Locale locale) {
        var it = CaseEntry.told(history);
        var own = caller.agent() == null && caller.subject().equals(it.filing().founderId());
        return new MaterialLines(catalogue, readers, sources, it, there, own, locale).all();
    }

    private List<MaterialLine> seen(
            List<MaterialLine> lines, List<CaseEntry> history, Caller caller) {
        var filing = (ApplicationFiled) history.getFirst().event();
        return lines.stream()
                .filter(line -> readers.sees(caller, filing, line.material()))
                .toList();
    }
}
