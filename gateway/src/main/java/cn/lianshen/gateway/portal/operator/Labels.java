package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.Map;

/** What codes mean; a code that has no words yet is shown as it is. */
public record Labels(Words words) {
    /** By what readers of events say when they give one up for good. */
    private static final Map<String, String> CAUSES =
            Map.of(
                    "is unreadable", "unreadable",
                    "nobody is told", "untold",
                    "no licence number", "number",
                    "unknown classification", "classification",
                    "no filing of case", "unfiled",
                    "was never filed", "unfiled",
                    "CloudEvents", "envelope",
                    "ce_", "envelope");

    public String of(String group, String code) {
        String said = words.maybe(group + "." + code);
        return said.isEmpty() ? code : said;
    }

    /** Why a delivery failed, in words; numbers and names stay for whoever looks further. */
    public String fault(String fault) {
        String known = words.maybe("ops.fault." + fault);
        if (!known.isEmpty()) {
            return known;
        }
        if (fault.startsWith("status-")) {
            String answer = fault.startsWith("status-5") ? "failing" : "refusing";
            return words.say("ops.fault." + answer, after(fault));
        }
        if (fault.startsWith("smtp-")) {
            return words.say("ops.fault.smtp", after(fault));
        }
        return words.say(
                fault.contains("Timeout") ? "ops.fault.late" : "ops.fault.unconnected", fault);
    }

    private static String after(String fault) {
        return fault.substring(fault.indexOf('-') + 1);
    }

    /** Why an event lies among the dead letters, in words. */
    public String cause(String reason) {
        return words.say(
                CAUSES.entrySet().stream()
                        .filter(cause -> reason.contains(cause.getKey()))
                        .map(cause -> "ops.cause." + cause.getValue())
                        .findFirst()
                        .orElse("ops.cause.other"));
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
