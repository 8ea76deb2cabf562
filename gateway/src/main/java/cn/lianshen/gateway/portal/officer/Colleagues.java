package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.People;
import cn.lianshen.gateway.portal.session.LoggedIn;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names for whoever reads a page: those of the own county. */
@Component
final class Colleagues {
    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    Mono<Colleague> of(LoggedIn reader, Words words) {
        return people.of(reader.login().region())
                .map(staff -> new Colleague(reader.login(), words, staff));
    }
}
