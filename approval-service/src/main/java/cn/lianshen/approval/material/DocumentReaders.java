package cn.lianshen.approval.material;

import cn.lianshen.web.Caller;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Who reads a document besides its owner. */
@FunctionalInterface
public interface DocumentReaders {

    /** Whether a case that the caller works on uses this version for what concerns the caller. */
    Mono<Boolean> mayRead(Caller caller, UUID documentId, int version);
}
