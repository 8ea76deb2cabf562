package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.people.People;
import cn.lianshen.gateway.portal.people.Person;
import cn.lianshen.gateway.portal.people.Staff;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Names behind the ids in the audit, as far as the directory of staff knows them. */
public record Actors(List<Staff> staff) {

    /** Of whoever works in these counties, and of operators. */
    static Mono<Actors> in(List<String> regions, People people) {
        return Flux.fromIterable(regions)
                .distinct()
                .flatMapSequential(people::of)
                .concatWith(people.operators())
                .collectList()
                .map(Actors::new);
    }

    public boolean known(String subject) {
        return find(subject).isPresent();
    }

    public String name(String subject) {
        return find(subject).map(Person::name).orElse(subject);
    }

    private Optional<Person> find(String subject) {
        return staff.stream().map(one -> one.find(subject)).flatMap(Optional::stream).findFirst();
    }
}
