package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the public register for schools that an application may be about. */
@Component
final class SchoolRegister {
    private static final Pattern DIGITS = Pattern.compile("(.*[0-9]){8}.*", Pattern.DOTALL);
    private static final int CREDIT_CODE = 18;
    private static final int OWN = 8;

    private final Relay relay;
    private final Cases cases;

    SchoolRegister(Relay relay, Cases cases) {
        this.relay = relay;
        this.cases = cases;
    }

    /** A school from an own case, with what was filed then. */
    record Own(RegisteredSchool school, CaseFile filed) {}

    /** The schools of a county by a part of the name, a licence number or a credit code. */
    Mono<RegisteredSchool.Page> find(String typed, String region) {
        return relay.get(
                Service.REGISTRY,
                RegisteredSchool.Page.class,
                "/institutions?" + criterion(typed) + "={typed}&place={region}&limit=10",
                typed,
                region);
    }

    private static String criterion(String typed) {
        if (!DIGITS.matcher(typed).matches()) {
            return "name";
        }
        boolean code =
                typed.replaceAll("[\\s-]", "").length() == CREDIT_CODE && !typed.contains("教");
        return code ? "creditCode" : "licenceNumber";
    }

    Mono<RegisteredSchool> one(String id) {
        return relay.get(Service.REGISTRY, RegisteredSchool.class, "/institutions/{id}", id);
    }

    /** The same, empty while it cannot be told. */
    Mono<Optional<RegisteredSchool>> perhaps(String id) {
        return one(id).map(Optional::of)
                .onErrorReturn(ServiceAway.class, Optional.empty())
                .onErrorReturn(Refused.class, Optional.empty());
    }

    /** What it says now of a field that is to change on this page; empty when there is nothing. */
    Mono<String> now(FormTree form, Section section) {
        var changing = Held.changing(form);
        return Mono.justOrEmpty(
                        section.fields().stream()
                                .map(Field::name)
                                .filter(changing::contains)
                                .findFirst())
                .filter(_ -> Held.isChosen(form))
                .flatMap(
                        field ->
                                perhaps(Held.institution(form))
                                        .map(found -> found.map(it -> it.says(field)).orElse("")))
                .defaultIfEmpty("");
    }

    /**
     * Schools that were licensed in latest own cases, each once; none that cannot be told now, and
     * none to an officer who acts in this one application.
     */
    Mono<List<Own>> own() {
        return Mono.deferContextual(
                context -> Behalf.of(context).isPresent() ? Mono.just(List.of()) : latest());
    }

    private Mono<List<Own>> latest() {
        return cases.page("")
                .flatMapIterable(CaseFile.Page::items)
                .filter(CaseFile.Line::licensed)
                .take(OWN)
                .flatMapSequential(this::licensed)
                .distinct(own -> own.school().id())
                .collectList()
                .onErrorReturn(Refused.class, List.of());
    }

    private Flux<Own> licensed(CaseFile.Line line) {
        return cases.find(UUID.fromString(line.caseId()))
                .flatMap(
                        it ->
                                Mono.justOrEmpty(it.licence())
                                        .flatMap(licence -> perhaps(licence.institutionId()))
                                        .flatMap(Mono::justOrEmpty)
                                        .map(school -> new Own(school, it)))
                .flux();
    }
}
