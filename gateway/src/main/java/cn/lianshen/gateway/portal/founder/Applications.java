package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.reference.Assessments;
import cn.lianshen.gateway.portal.reference.References;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers an application from what the services know. */
@Component
final class Applications {
    private final Drafts drafts;
    private final References references;
    private final Assessments assessments;

    Applications(Drafts drafts, References references, Assessments assessments) {
        this.drafts = drafts;
        this.references = references;
        this.assessments = assessments;
    }

    /** A draft that does not exist, or is another's, is a 404. */
    Mono<Application> find(UUID id) {
        return Mono.zip(drafts.find(id), references.get())
                .flatMap(
                        both ->
                                assessments
                                        .of(both.getT1().tree())
                                        .map(
                                                assessed ->
                                                        Application.of(
                                                                both.getT1(),
                                                                both.getT2(),
                                                                assessed)));
    }
}
