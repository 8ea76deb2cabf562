package cn.lianshen.approval.approvalcase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where cases are kept. A save that answers {@code true} is durably committed, whole. */
public interface CaseStore {

    /** The case, or empty when there is none of this id. */
    Mono<StoredCase> load(UUID caseId);

    /**
     * The case at this version, if it is at hand. It may have moved on since: an append that builds
     * on it will notice, but nothing else may be concluded from it.
     */
    Optional<StoredCase> recall(UUID caseId, int version);

    /** The whole history in order; empty when there is no such case. */
    Flux<CaseEntry> history(UUID caseId);

    /**
     * The whole histories of these cases, in no order; of what is confidential, the forms alone,
     * and those only if they can still be read. A case that does not exist is left out.
     */
    Flux<CaseHistory> histories(Collection<UUID> caseIds);

    /**
     * Appends to an existing case. {@code false}: someone else moved the case since it was loaded,
     * and nothing was written.
     *
     * @throws CreditCodeTaken as an error signal, when a registered credit code belongs to another
     *     case
     */
    Mono<Boolean> append(CaseChange change);

    /** Notes that the case was looked at and nothing was due; when it has not moved meanwhile. */
    Mono<Void> looked(StoredCase found, LocalDate next);

    /**
     * Writes the first events of a new case together with the reply to its filing. {@code false}:
     * the idempotency key is known, and nothing was written.
     */
    Mono<Boolean> create(CaseChange change, FilingReply reply);
}
