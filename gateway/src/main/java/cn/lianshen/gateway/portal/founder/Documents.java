package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A founder's documents at the approval-service. */
@Component
final class Documents {
    private static final String ONE = "/documents/{id}";

    private final Relay relay;

    Documents(Relay relay) {
        this.relay = relay;
    }

    /**
     * A new document of a material.
     *
     * @param key the same key and file make one document, however often they are sent
     */
    Mono<Document> handIn(String material, String key, FilePart file) {
        return relay.send(
                Question.post(Service.APPROVAL, "/documents?material={code}", material)
                        .header("Idempotency-Key", key)
                        .file(file),
                answer -> answer.bodyToMono(Document.class));
    }

    /** A further version of what was seen last. */
    Mono<Document> replace(String id, int seen, FilePart file) {
        return relay.send(
                Question.post(Service.APPROVAL, ONE + "/versions", id).onVersion(seen).file(file),
                answer -> answer.bodyToMono(Document.class));
    }

    /** With all their versions, in this order; what is gone is left out. */
    Mono<List<Document>> find(List<String> ids) {
        return Flux.fromIterable(ids).flatMapSequential(this::find).collectList();
    }

    /** All of a material, the last changed first, each with its latest version. */
    Mono<List<Document>> of(String material) {
        return relay.get(Service.APPROVAL, Document[].class, "/documents?material={code}", material)
                .map(List::of);
    }

    /**
     * What the page of a section will ask for, by material, while the application itself is still
     * being read; empty where nothing is handed in. The page asks again for what cannot be had.
     */
    Mono<Map<String, List<Document>>> ahead(String section) {
        return Mono.justOrEmpty(Section.materialOf(section))
                .flatMap(material -> of(material).map(found -> Map.of(material, found)))
                .onErrorComplete()
                .defaultIfEmpty(Map.of());
    }

    Mono<Void> delete(String id) {
        return relay.ask(
                Question.of(Service.APPROVAL, HttpMethod.DELETE, ONE, id),
                answer -> answer.releaseBody());
    }

    private Mono<Document> find(String id) {
        return relay.get(Service.APPROVAL, Document.class, ONE, id)
                .onErrorResume(Refused.class, Documents::gone);
    }

    private static Mono<Document> gone(Refused no) {
        return no.fault().status() == 404 || no.fault().status() == 400
                ? Mono.empty()
                : Mono.error(no);
    }
}
