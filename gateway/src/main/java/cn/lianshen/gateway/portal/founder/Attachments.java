package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Attachment;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a founder's documents into the fields of a form that take some. */
@Component
final class Attachments {
    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    Mono<Shown> in(Shown shown, Reference reference, Words words) {
        return in(shown, reference, words, Map.of());
    }

    /**
     * @param known the founder's documents by material, as far as they were read already
     */
    Mono<Shown> in(
            Shown shown, Reference reference, Words words, Map<String, List<Document>> known) {
        return Flux.fromIterable(shown.form().fields())
                .concatMap(
                        field ->
                                field.type().equals("files")
                                        ? filled(field, shown.typed(), reference, words, known)
                                        : Mono.just(field))
                .collectList()
                .map(fields -> shown.form().with(fields))
                .map(form -> new Shown(shown.typed(), form, shown.status()));
    }

    private Mono<FieldView> filled(
            FieldView field,
            Typed typed,
            Reference reference,
            Words words,
            Map<String, List<Document>> known) {
        var material = field.name().substring(field.name().lastIndexOf('.') + 1);
        var mine = typed.all(field.name());
        var accept = reference.file(material).map(Reference.Taken::accept).orElse("");
        var read = known.get(material);
        return Mono.zip(
                        documents.find(mine),
                        read == null ? documents.of(material) : Mono.just(read))
                .map(
                        both ->
                                field.with(
                                        shown(both.getT1(), words),
                                        shown(both.getT2(), words).stream()
                                                .filter(one -> !mine.contains(one.id()))
                                                .filter(one -> !one.scan().equals("INFECTED"))
                                                .toList(),
                                        accept));
    }

    private static List<Attachment> shown(List<Document> documents, Words words) {
        return documents.stream().map(one -> one.shown(words)).toList();
    }
}
