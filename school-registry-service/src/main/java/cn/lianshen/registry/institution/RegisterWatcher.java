package cn.lianshen.registry.institution;

import cn.lianshen.registry.institution.domain.Chronicle;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Is told of institutions as they are drawn up, in the transaction that writes them: what a feature
 * derives from an institution's past is never behind what look-ups answer. Must be quick, and must
 * come to the same when told the same again.
 */
public interface RegisterWatcher {

    /** These institutions are drawn up anew; none of them need have changed. */
    Mono<Void> drawn(Map<UUID, Chronicle> institutions);
}
