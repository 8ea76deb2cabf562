package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.Pool;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A random inspection as everybody may read it, with all that is needed to repeat it.
 *
 * @param algorithm how {@code drawn} follows from {@code pool} and {@code seed}
 * @param pool as it was frozen before the seed was known
 * @param seed null until it is drawn
 * @param seedSource where the seed comes from, e.g. numbers of a public lottery
 * @param drawn institutions in the order of the draw, each with its inspectors
 */
record Draw(
        UUID id,
        String region,
        String title,
        String algorithm,
        Pool pool,
        Instant frozenAt,
        @Nullable String seed,
        @Nullable String seedSource,
        List<Pool.Drawn> drawn,
        @Nullable Instant drawnAt) {}
