package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Arrays;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The licence of a case as sealed files (电子证照), which the registry makes and keeps. */
@Component
final class Licences {
    private static final String ALL = "/institutions/{id}/licences";

    private final Relay relay;

    Licences(Relay relay) {
        this.relay = relay;
    }

    /** Whether there is something to download. */
    enum Standing {
        NONE,
        /** Issued, and not told to the registry yet. */
        WAITING,
        THERE,
        /** The registry cannot be asked now. */
        AWAY
    }

    Mono<Standing> of(CaseFile it) {
        return it.licence() == null
                ? Mono.just(Standing.NONE)
                : line(it.licence())
                        .map(_ -> Standing.THERE)
                        .defaultIfEmpty(Standing.WAITING)
                        .onErrorReturn(ServiceAway.class, Standing.AWAY);
    }

    /**
     * One of its files, as it comes; empty while there is none.
     *
     * @param copy {@code ORIGINAL} 正本 or {@code DUPLICATE} 副本
     * @param format {@code pdf} or {@code ofd}
     */
    Mono<ResponseEntity<Flux<DataBuffer>>> file(CaseFile it, String copy, String format) {
        return Mono.justOrEmpty(it.licence())
                .flatMap(
                        licence ->
                                line(licence)
                                        .map(
                                                line ->
                                                        Question.get(
                                                                Service.REGISTRY,
                                                                ALL
                                                                        + "/{issue}.{format}?copy={copy}",
                                                                licence.institutionId(),
                                                                line.issue(),
                                                                format,
                                                                copy)))
                .flatMap(relay::stream);
    }

    private Mono<Line> line(CaseFile.Licence licence) {
        return relay.get(Service.REGISTRY, Line[].class, ALL, licence.institutionId())
                .onErrorResume(Refused.class, Licences::unknown)
                .flatMapIterable(Arrays::asList)
                .filter(line -> line.licenceNumber().equals(licence.licenceNumber()))
                .takeLast(1)
                .next();
    }

    private static Mono<Line[]> unknown(Refused no) {
        return no.fault().status() == 404 ? Mono.empty() : Mono.error(no);
    }

    record Line(int issue, String licenceNumber) {}
}
