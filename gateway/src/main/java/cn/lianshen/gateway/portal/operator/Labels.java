package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;

/** What codes mean; a code that has no words yet is shown as it is. */
public record Labels(Words words) {

    public String of(String group, String code) {
        String said = words.maybe(group + "." + code);
        return said.isEmpty() ? code : said;
    }

    /** Whom a notice goes to: {@code person:<id>} or {@code bureau:<region>:<code>}. */
    public String recipient(String recipient, Reference reference) {
        var parts = recipient.split(":", 3);
        return parts.length == 3
                ? words.say(
                        "ops.recipient.bureau",
                        reference.countyName(parts[1]),
                        reference.bureau(parts[2]))
                : words.say("ops.recipient.person", parts[parts.length - 1]);
    }

    /** So many seconds, in the largest unit that still tells. */
    public String lasting(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return words.say("ops.seconds", whole);
        }
        return whole < 7200
                ? words.say("ops.minutes", whole / 60)
                : words.say("ops.hours", whole / 3600);
    }
}
