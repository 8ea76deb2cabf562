package cn.lianshen.approval.sharing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come of one thing that is asked for a case, and what happens next.
 *
 * @param part {@code BUREAU} or {@code BASE}: a material may have two origins
 * @param sources who is asked, in order
 * @param detail what happens next, in words
 * @param source that has it, that cannot be reached, or that was asked last
 * @param number of the certificate, personal numbers masked
 * @param since when it came to this state
 * @param nextTry when a source that was down is asked again
 * @param confirmedBy opaque id of the officer, for what was done by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedLine(
        String material,
        String name,
        String part,
        List<String> sources,
        State state,
        String detail,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Boolean expired,
        @Nullable Instant since,
        @Nullable Instant fetchedAt,
        @Nullable Instant nextTry,
        @Nullable String confirmedBy,
        @Nullable String confirmedFor) {

    /** Where it stands. */
    enum State {
        /** 正在核验 */
        WAITING,
        /** 已核验 */
        FOUND,
        /** 没有查到 */
        NO_RECORD,
        /** 暂时无法连接 */
        SOURCE_DOWN,
        /** 人工核验：有 */
        CONFIRMED_BY_HAND,
        /** 人工核验：无 */
        REFUTED_BY_HAND,
        /** 没有接入共享平台，由部门人工核验 */
        BY_HAND
    }
}
