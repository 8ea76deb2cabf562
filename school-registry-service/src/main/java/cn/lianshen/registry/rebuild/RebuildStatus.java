package cn.lianshen.registry.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param step {@code NONE}, {@code RESETTING} or {@code READING}
 * @param since when it was ordered; null when there is none
 * @param left events still to be read up to where the topic ended when reading began; null while
 *     that is not known
 * @param problem why it does not go on; null when it does
 */
record RebuildStatus(
        String step, @Nullable Instant since, @Nullable Long left, @Nullable String problem) {}
