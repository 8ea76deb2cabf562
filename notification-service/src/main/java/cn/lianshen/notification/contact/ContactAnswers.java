package cn.lianshen.notification.contact;

import cn.lianshen.notification.contact.ContactOutcome.Confirmed;
import cn.lianshen.notification.contact.ContactOutcome.Lapsed;
import cn.lianshen.notification.contact.ContactOutcome.NotSent;
import cn.lianshen.notification.contact.ContactOutcome.Sent;
import cn.lianshen.notification.contact.ContactOutcome.TooSoon;
import cn.lianshen.notification.contact.ContactOutcome.Wrong;
import cn.lianshen.web.problem.Problem;
import java.time.Duration;
import java.time.Instant;

/** Outcomes in the words of HTTP. */
final class ContactAnswers {
    private ContactAnswers() {}

    /** How an outcome that is no success is told. */
    static Problem problem(ContactOutcome outcome, Instant now) {
        return switch (outcome) {
            case NotSent(var forGood) ->
                    forGood
                            ? Problem.of(409, "address-refused").at("address")
                            : Problem.of(503, "channel-unavailable");
            case TooSoon(var again) -> tooSoon(again, now);
            case Wrong(var triesLeft) ->
                    Problem.of(409, "code-wrong", triesLeft)
                            .at("code")
                            .with("triesLeft", triesLeft);
            case Lapsed _ -> Problem.of(409, "code-lapsed").at("code");
            case Sent _, Confirmed _ -> throw new IllegalArgumentException("a success");
        };
    }

    private static Problem tooSoon(Instant again, Instant now) {
        var seconds = Math.max(1, Duration.between(now, again).toSeconds() + 1);
        return Problem.of(429, "too-many-codes", seconds)
                .header("Retry-After", String.valueOf(seconds));
    }
}
