package cn.lianshen.approval.sharing;

import cn.lianshen.approval.sharing.domain.SharedAnswer;
import cn.lianshen.approval.sharing.domain.SharedSubject;
import reactor.core.publisher.Mono;

/** A way to other bureaus' data. */
@FunctionalInterface
public interface SourceConnector {

    /**
     * Asks one source for one material. Never an error signal, and never longer than its time
     * limits: what goes wrong is {@link SharedAnswer.Unavailable}.
     *
     * @param source code of a bureau or of a data base
     * @param material code of the material
     */
    Mono<SharedAnswer> ask(String source, String material, SharedSubject subject);
}
