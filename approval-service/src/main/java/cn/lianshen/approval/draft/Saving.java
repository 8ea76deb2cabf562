package cn.lianshen.approval.draft;

import java.time.Instant;
import java.util.UUID;

/** How an attempt to save ended. */
public sealed interface Saving {

    /** Saved, now or by an earlier attempt with the same content whose answer was lost. */
    record Saved(int version, Instant at) implements Saving {}

    /** Another tab or device has saved since. */
    record Stale(int currentVersion) implements Saving {}

    /** It has become a case and is not written to any more. */
    record Filed(UUID caseId) implements Saving {}

    /** There is no such draft of this founder. */
    record NotFound() implements Saving {}

    /** The founder has as many drafts as are kept. */
    record TooMany(int most) implements Saving {}
}
