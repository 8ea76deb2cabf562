package cn.lianshen.registry.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is and what came of it.
 *
 * @param state {@code READING}; {@code CHECKED} after a dry run; {@code DONE} when its facts are in
 *     the register (look-ups show them some seconds later); {@code REFUSED} when nothing was
 *     entered; {@code INTERRUPTED} when the service ended meanwhile: nothing was entered, the same
 *     file can be handed in again
 * @param problem code of why the file as such was refused; null when rows were
 * @param sentence what that means, in Chinese
 * @param rows read so far
 * @param added new schools
 * @param changed schools of which the file says something new
 * @param unchanged rows that say what the register says
 * @param faulty rows with faults
 */
record ImportView(
        UUID id,
        String state,
        @Nullable String problem,
        @Nullable String sentence,
        ImportJob.Mode mode,
        boolean dryRun,
        Instant at,
        int rows,
        int added,
        int changed,
        int unchanged,
        int faulty) {}
