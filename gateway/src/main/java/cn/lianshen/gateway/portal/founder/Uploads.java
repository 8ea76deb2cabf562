package cn.lianshen.gateway.portal.founder;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Refused;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/**
 * Hands in the files that a form brings, and does what the buttons beside them say. Inputs are
 * called {@code upload.<field>} and {@code replace.<document>}, buttons {@code upload}, {@code
 * use.<field>}, {@code drop} and {@code delete}.
 */
@Component
final class Uploads {
    private final Documents documents;
    private final MessageSource messages;

    Uploads(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** The form afterwards: its fields name the documents that are there now. */
    Mono<Uploaded> take(Sent sent, List<Field> all) {
        var fields =
                all.stream()
                        .filter(field -> field.type() == Field.Type.FILES)
                        .map(Field::name)
                        .toList();
        var start = Uploaded.pressed(sent.typed(), fields);
        return fields.isEmpty()
                ? Mono.just(start)
                : Flux.concat(handedIn(sent, start, fields), deleted(sent.typed(), fields))
                        .reduce(start, (now, change) -> change.apply(now));
    }

    private Flux<UnaryOperator<Uploaded>> handedIn(Sent sent, Uploaded now, List<String> fields) {
        return Flux.fromIterable(sent.files())
                .index()
                .concatMap(
                        each ->
                                each.getT2().name().startsWith("replace.")
                                        ? replaced(each.getT2(), now)
                                        : added(each, sent.typed(), fields));
    }

    private Mono<UnaryOperator<Uploaded>> added(
            Tuple2<Long, FilePart> each, Typed typed, List<String> fields) {
        var file = each.getT2();
        var field = file.name().replaceFirst("^upload\\.", "");
        if (!fields.contains(field)) {
            return Mono.empty();
        }
        var material = field.substring(field.lastIndexOf('.') + 1);
        return documents
                .handIn(material, key(typed, each.getT1(), file), file)
                .map(made -> change(now -> now.plus(field, made.documentId())))
                .onErrorResume(Refused.class, no -> refused(field, file, no));
    }

    private Mono<UnaryOperator<Uploaded>> replaced(FilePart file, Uploaded start) {
        var id = file.name().replaceFirst("^replace\\.", "");
        var seen = start.typed().first("seen." + id);
        var field = start.fieldOf(id);
        if (field.isEmpty() || !seen.matches("[0-9]{1,9}")) {
            return Mono.empty();
        }
        return documents
                .replace(id, Integer.parseInt(seen), file)
                .map(_ -> change(now -> now))
                .onErrorResume(Refused.class, no -> refused(field.get(), file, no));
    }

    private Flux<UnaryOperator<Uploaded>> deleted(Typed typed, List<String> fields) {
        var id = typed.first("delete");
        return id.isEmpty()
                ? Flux.empty()
                : documents
                        .delete(id)
                        .then(Mono.just(change(now -> now.minus(id))))
                        .onErrorResume(
                                Refused.class,
                                no -> Mono.just(change(now -> now.wrong(fields.getFirst(), no))))
                        .flux();
    }

    /** The same file of the same page is the same attempt, however often the form is sent. */
    private static String key(Typed typed, long index, FilePart file) {
        var attempt = typed.first("attempt");
        var what = attempt + ' ' + file.name() + ' ' + index + ' ' + file.filename();
        return attempt.isEmpty()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes(what.getBytes(UTF_8)).toString();
    }

    private Mono<UnaryOperator<Uploaded>> refused(String field, FilePart file, Refused no) {
        return Mono.deferContextual(
                context -> {
                    var words = new Words(messages, Reader.language(context));
                    return Mono.just(change(now -> now.wrong(field, file.filename(), no, words)));
                });
    }

    private static UnaryOperator<Uploaded> change(UnaryOperator<Uploaded> change) {
        return change;
    }
}
