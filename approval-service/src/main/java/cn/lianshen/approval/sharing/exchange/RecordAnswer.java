package cn.lianshen.approval.sharing.exchange;

import cn.lianshen.approval.sharing.domain.SharedAnswer;
import cn.lianshen.approval.sharing.domain.SharedDocument;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as the exchange sends it; only what is used. */
record RecordAnswer(
        @Nullable String number,
        @Nullable String holder,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Map<String, String> content) {

    SharedAnswer toDomain() {
        return number == null || number.isBlank()
                ? new SharedAnswer.Unavailable("record without number")
                : new SharedAnswer.Found(
                        new SharedDocument(number, holder, issuer, issuedOn, validUntil, content));
    }
}
