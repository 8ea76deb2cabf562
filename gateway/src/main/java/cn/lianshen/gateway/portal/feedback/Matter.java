package cn.lianshen.gateway.portal.feedback;

import cn.lianshen.gateway.portal.form.Field;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A kind of feedback that is answered by one choice, once.
 *
 * @param view its page
 * @param did what the list says afterwards: {@code feedback.did.<did>}
 * @param find what the page tells of it; empty when it does not wait any more
 * @param tell hands the choice in
 */
record Matter(
        Field choice,
        String view,
        String did,
        Function<UUID, Mono<?>> find,
        BiFunction<UUID, String, Mono<Void>> tell) {

    static Matter complaint(Feedback feedback) {
        return new Matter(
                Field.one("complaintAnswer", "UPHELD", "NOT_UPHELD", "NOT_RESPONSIBLE"),
                "feedback/complaint",
                "answered",
                feedback::complaint,
                feedback::answer);
    }

    static Matter rating(Feedback feedback) {
        return new Matter(
                Field.one("callBack", "CORRECTED", "EXPLAINED", "NOT_REACHED"),
                "feedback/rating",
                "called",
                feedback::callBack,
                feedback::calledBack);
    }
}
