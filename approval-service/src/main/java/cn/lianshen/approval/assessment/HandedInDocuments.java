package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.OwnDocument;
import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.Documents;
import cn.lianshen.approval.material.domain.DocumentState;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A founder's documents, but none in which a virus was found. */
@Component
final class HandedInDocuments implements OwnDocuments {
    private static final int MOST = 500;

    private final Documents documents;

    HandedInDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Map<String, List<OwnDocument>>> of(Caller caller) {
        return !caller.is(Role.FOUNDER)
                ? Mono.just(Map.of())
                : documents
                        .of(caller.subject(), "", MOST)
                        .filter(one -> latest(one).state() != DocumentState.INFECTED)
                        .map(one -> one.shownTo(caller))
                        .collect(
                                Collectors.groupingBy(
                                        Document::material,
                                        Collectors.mapping(
                                                HandedInDocuments::own, Collectors.toList())));
    }

    private static OwnDocument own(Document one) {
        return new OwnDocument(
                one.documentId(), one.latest(), latest(one).name(), latest(one).handedInAt());
    }

    private static cn.lianshen.approval.material.DocumentVersion latest(Document one) {
        return one.versions().getLast();
    }
}
