package cn.lianshen.approval.material;

import cn.lianshen.approval.material.domain.DocumentState;
import cn.lianshen.files.FileStore;
import cn.lianshen.files.intake.FileRule;
import cn.lianshen.files.intake.Intake;
import cn.lianshen.files.intake.ReceivedFile;
import cn.lianshen.files.intake.Taking;
import cn.lianshen.files.intake.Upload;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Hands a file in, in order: take it in whole, claim its content, keep it, write its row. What
 * fails on the way leaves at most content that nobody has, which is swept.
 */
@Component
public final class HandIn {
    private final Intake intake;
    private final FileStore documentStore;
    private final StoredContents contents;
    private final Documents documents;
    private final IdempotencyKeys keys;
    private final Quarantine quarantine;
    private final MaterialProperties settings;
    private final DocumentState first;
    private final Clock clock;

    HandIn(
            Intake intake,
            FileStore documentStore,
            StoredContents contents,
            Documents documents,
            IdempotencyKeys keys,
            Quarantine quarantine,
            MaterialProperties settings,
            Clock countyClock) {
        this.intake = intake;
        this.documentStore = documentStore;
        this.contents = contents;
        this.documents = documents;
        this.keys = keys;
        this.quarantine = quarantine;
        this.settings = settings;
        this.first = quarantine.isUsed() ? DocumentState.QUARANTINED : DocumentState.FREE;
        this.clock = countyClock;
    }

    /**
     * A new document of whose key it is.
     *
     * @param by who hands it in
     * @param rule what is taken of the material
     * @param reply the answer that the new document gets
     */
    public Mono<HandedIn> create(
            IdempotencyKey key,
            String by,
            String material,
            FileRule rule,
            Upload upload,
            Function<Document, StoredReply> reply) {
        return documents
                .count(key.owner())
                .filter(count -> count >= settings.most())
                .map(_ -> (HandedIn) new HandedIn.TooMany(settings.most()))
                .switchIfEmpty(
                        Mono.defer(
                                () ->
                                        kept(
                                                upload,
                                                rule,
                                                by(UUID.randomUUID(), key.owner(), by),
                                                kept -> made(kept, material, key, reply))));
    }

    /**
     * A further version of what the person has seen last.
     *
     * @param by who hands it in
     * @param seen number of its latest version
     */
    public Mono<HandedIn> add(Document to, String by, int seen, FileRule rule, Upload upload) {
        if (to.latest() >= settings.mostVersions()) {
            return Mono.just(new HandedIn.TooMany(settings.mostVersions()));
        }
        var version = by(to.documentId(), to.ownerId(), by);
        return kept(upload, rule, version, kept -> added(kept, seen));
    }

    private Mono<HandedIn> kept(
            Upload upload,
            FileRule rule,
            Function<ReceivedFile, NewVersion> version,
            Function<NewVersion, Mono<HandedIn>> then) {
        return intake.take(
                upload,
                rule,
                taking ->
                        switch (taking) {
                            case Taking.Refused(var refusal) ->
                                    Mono.just(new HandedIn.Refused(refusal));
                            case Taking.Received(var file) ->
                                    kept(file)
                                            .then(
                                                    Mono.defer(
                                                            () -> then.apply(version.apply(file))));
                        });
    }

    private Function<ReceivedFile, NewVersion> by(UUID documentId, String ownerId, String by) {
        return file -> new NewVersion(documentId, ownerId, by, file, first, clock.instant());
    }

    private Mono<Void> kept(ReceivedFile file) {
        return contents.claim(file.sha256(), clock.instant()).then(documentStore.keep(file)).then();
    }

    private Mono<HandedIn> made(
            NewVersion kept,
            String material,
            IdempotencyKey key,
            Function<Document, StoredReply> replies) {
        var document =
                new Document(
                        kept.documentId(),
                        kept.ownerId(),
                        material,
                        1,
                        kept.at(),
                        List.of(kept.as(1)));
        var reply = replies.apply(document);
        var keyed = keyed(key, kept, material);
        return documents
                .make(kept, material, keyed, reply)
                .onErrorMap(
                        IdempotencyKeys::isBlocked, _ -> IdempotencyKeys.inFlight().asException())
                .flatMap(
                        made -> {
                            quarantine.wake();
                            return made
                                    ? Mono.just(new HandedIn.Made(reply))
                                    : keys.find(keyed).map(HandedIn.Repeated::new);
                        });
    }

    private Mono<HandedIn> added(NewVersion kept, int seen) {
        return documents
                .add(kept, seen)
                .doOnNext(_ -> quarantine.wake())
                .flatMap(
                        added ->
                                documents
                                        .find(kept.documentId())
                                        .map(now -> added(kept, seen, now, added)))
                .defaultIfEmpty(new HandedIn.NotFound());
    }

    private static HandedIn added(NewVersion kept, int seen, Document now, boolean added) {
        var repeated =
                now.latest() == seen + 1
                        && now.version(seen + 1).filter(kept::isSameAs).isPresent();
        return added || repeated ? new HandedIn.Added(now) : new HandedIn.Stale(now.latest());
    }

    /** Two requests are the same when they hand in the same bytes, name and type as the same. */
    private static KeyedRequest keyed(IdempotencyKey key, NewVersion kept, String material) {
        var file = kept.file();
        var what =
                String.join("\n", material, file.sha256(), file.type().name(), file.name().value());
        return key.over(what.getBytes(StandardCharsets.UTF_8));
    }
}
