package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.reference.Assessments;
import cn.lianshen.gateway.portal.reference.References;
import java.util.UUID;
import java.util.function.Function;
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
        return found(id, assessments::of);
    }

    /** As it stands now, with the founder's own documents by name. */
    Mono<Application> findAfresh(UUID id) {
        return found(id, assessments::afresh);
    }

    /** With the names of the founder's documents, if it names any. */
    Mono<Application> findNamed(UUID id) {
        return found(
                id, form -> form.hasDocuments() ? assessments.afresh(form) : assessments.of(form));
    }

    private Mono<Application> found(UUID id, Function<FormTree, Mono<Assessed>> assess) {
        return Mono.zip(drafts.find(id), references.get())
                .flatMap(
                        both ->
                                assess.apply(both.getT1().tree())
                                        .map(
                                                assessed ->
                                                        Application.of(
                                                                both.getT1(),
                                                                both.getT2(),
                                                                assessed)));
    }
}
