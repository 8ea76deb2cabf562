package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.material.CaseDocument;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.EarlierDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the same founder has handed in already for the same school in another case, and so is not
 * asked for once more (一次提交、多次使用). Only for what the case itself has nothing of.
 */
@Component
public final class EarlierDocuments {
    private final CaseDocuments documents;
    private final CaseStore cases;
    private final JsonMapper json;

    EarlierDocuments(CaseDocuments documents, CaseStore cases, JsonMapper json) {
        this.documents = documents;
        this.cases = cases;
        this.json = json;
    }

    /** Of a case with this history; by material the latest of the case that was filed last. */
    public Mono<List<EarlierDocument>> of(UUID caseId, List<CaseEntry> history) {
        var filing = filing(history);
        return documents
                .ofOthers(filing.founderId(), filing.region(), caseId)
                .collectList()
                .flatMap(all -> all.isEmpty() ? Mono.just(all) : serving(caseId, history, all));
    }

    private Mono<List<EarlierDocument>> serving(
            UUID caseId, List<CaseEntry> history, List<EarlierDocument> all) {
        var school = new SameSchool(history.getFirst(), json);
        var others = all.stream().map(EarlierDocument::caseId).distinct().toList();
        return Mono.zip(
                        Flux.fromIterable(others)
                                .filterWhen(other -> filed(other).map(school::isOf))
                                .collect(Collectors.toSet()),
                        documents
                                .ofCase(caseId)
                                .map(CaseDocument::material)
                                .collect(Collectors.toSet()))
                .map(
                        both ->
                                latest(
                                        all.stream()
                                                .filter(one -> both.getT1().contains(one.caseId())),
                                        missing(history, both.getT2())));
    }

    private Mono<CaseEntry> filed(UUID caseId) {
        return cases.history(caseId).next();
    }

    private Set<String> missing(List<CaseEntry> history, Set<String> used) {
        var told = Told.of(history, json).materials();
        return filing(history).procedure().materials().stream()
                .filter(code -> !used.contains(code) && !told.contains(code))
                .collect(Collectors.toSet());
    }

    /** A material may consist of several documents that came together. */
    private static List<EarlierDocument> latest(
            Stream<EarlierDocument> newestFirst, Set<String> missing) {
        Map<String, EarlierDocument> first = new HashMap<>();
        return newestFirst
                .filter(one -> missing.contains(one.material()))
                .filter(
                        one -> {
                            var newest = first.computeIfAbsent(one.material(), _ -> one);
                            return newest.caseId().equals(one.caseId())
                                    && newest.document().since() == one.document().since();
                        })
                .toList();
    }

    private static ApplicationFiled filing(List<CaseEntry> history) {
        return (ApplicationFiled) history.getFirst().event();
    }
}
