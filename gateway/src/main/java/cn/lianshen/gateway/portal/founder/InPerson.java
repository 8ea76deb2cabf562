package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * What no mandate covers (须由申请人本人办理): to withdraw, to be heard, to rate. An officer who acts is
 * told so before a form is filled in for nothing.
 */
final class InPerson {

    private InPerson() {}

    /** The page, unless somebody asks for it who acts for its reader. */
    static <T> Mono<T> only(Mono<T> page, Words words) {
        return Mono.deferContextual(
                context ->
                        Behalf.of(context).isPresent() ? Mono.error(() -> refused(words)) : page);
    }

    private static Refused refused(Words words) {
        return new Refused(
                Fault.saying(HttpStatus.FORBIDDEN.value(), words.say("progress.inPerson")));
    }
}
