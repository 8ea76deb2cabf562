package cn.lianshen.gateway.portal.officer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Photographs of a site: what was taken, and more of it. */
@Component
final class Photos {
    /** The input's name, and where a refused file is told of. */
    static final String FIELD = "photos";

    private static final String PATH = "/documents/site-photos?caseId={id}";

    private final Relay relay;
    private final MessageSource messages;

    Photos(Relay relay, MessageSource messages) {
        this.relay = relay;
        this.messages = messages;
    }

    /** Those of a case, for who sees all of it; nothing for everybody else. */
    Mono<List<Photo>> of(UUID id) {
        return relay.get(Service.APPROVAL, Photo[].class, PATH, id)
                .map(List::of)
                .onErrorResume(Refused.class, _ -> Mono.just(List.of()));
    }

    /** Hands in all that a form brings; what is refused, by the field. */
    Mono<Map<String, String>> take(UUID id, Sent sent) {
        return Flux.fromIterable(sent.files())
                .index()
                .concatMap(each -> take(id, key(sent, each.getT1(), each.getT2()), each.getT2()))
                .collectList()
                .map(wrong -> wrong.isEmpty() ? Map.of() : Map.of(FIELD, String.join("", wrong)));
    }

    private Mono<String> take(UUID id, String key, FilePart file) {
        var question =
                Question.post(Service.APPROVAL, PATH, id).header("Idempotency-Key", key).file(file);
        return relay.send(question, answer -> answer.releaseBody().then(Mono.<String>empty()))
                .onErrorResume(Refused.class, no -> refused(file, no));
    }

    private Mono<String> refused(FilePart file, Refused no) {
        return Mono.deferContextual(
                context -> {
                    var words = new Words(messages, Reader.language(context));
                    var said = String.valueOf(no.fault().detail());
                    return Mono.just(words.say("check.line", file.filename(), said));
                });
    }

    /** The same file of the same page is the same photograph, however often it is sent. */
    private static String key(Sent sent, long index, FilePart file) {
        var what = sent.typed().first("attempt") + ' ' + index + ' ' + file.filename();
        return UUID.nameUUIDFromBytes(what.getBytes(UTF_8)).toString();
    }
}
