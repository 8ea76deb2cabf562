package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.material.domain.DocumentState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case, as somebody who sees it reads it.
 *
 * @param required always asked for; else on a condition
 * @param condition in words
 * @param awaited whether the founder is to hand it in now (补正、退回、容缺)
 * @param held what the platform has of it without the founder; absent when that is nothing
 * @param documents every version that the case has used, in the order in which they came; of what
 *     it has none of, those of an earlier case that serve here too
 * @param sharedFrom bureaus from whose data it is fetched
 * @param seenBy bureaus that see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialLine(
        String material,
        String name,
        boolean required,
        @Nullable String condition,
        Provision provision,
        boolean awaited,
        @Nullable HeldView held,
        List<UsedVersion> documents,
        List<String> sharedFrom,
        @Nullable String sharedBase,
        List<String> seenBy) {

    /**
     * What has been fetched, or confirmed by hand.
     *
     * @param sources who gave it, by name
     * @param since when
     * @param validUntil last day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeldView(
            List<String> sources, @Nullable Instant since, @Nullable LocalDate validUntil) {}

    /**
     * A version in use.
     *
     * @param earlierCase number of the other case that it was handed in to; absent for this one
     * @param since version of that case from which on
     * @param current whether no later one has taken its place
     * @param content where it is read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UsedVersion(
            UUID documentId,
            int version,
            @Nullable String earlierCase,
            int since,
            boolean current,
            String name,
            String mediaType,
            long length,
            String sha256,
            DocumentState state,
            Instant handedInAt,
            String content) {}
}
