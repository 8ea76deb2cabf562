package cn.lianshen.bench.reading;

import cn.lianshen.bench.sample.CopiedCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts a county's figures from the payloads of events alone, as a clerk with a pencil would: it
 * shares no line with the service that it checks.
 */
final class Recount {
    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Long> counts = new TreeMap<>();

    Recount(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** By what is counted, e.g. {@code promise late} or {@code asked MZ}. */
    Map<String, Long> counts() {
        return counts;
    }

    void add(CopiedCase one) {
        var life = new Life(one);
        for (var event : one.template().events()) {
            life.happened(
                    event.type().replace("approval.", "").replace(".v1", ""),
                    one.day(event.at().substring(0, 10)),
                    JsonMapper.shared().readTree(event.payload()));
        }
    }

    /** One case and the due dates that it carries. */
    private final class Life {
        private final CopiedCase one;
        private final Map<String, JsonNode> due = new HashMap<>();
        private boolean lateReview;

        Life(CopiedCase one) {
            this.one = one;
        }

        void happened(String type, LocalDate day, JsonNode data) {
            switch (type) {
                case "application-filed" -> count("filed", day);
                case "precheck-opened", "application-resubmitted" -> start(data);
                case "application-returned" -> {
                    ended("PRECHECK", "PRECHECK", day);
                    start(data);
                }
                case "application-received" -> {
                    ended("PRECHECK", "PRECHECK", day);
                    start(data);
                }
                case "supplement-requested", "application-turned-away" ->
                        ended("NOTICE", "RECEIPT", day);
                case "application-accepted" -> {
                    count("accepted", day);
                    ended("NOTICE", "RECEIPT", day);
                    start(data);
                }
                case "application-withdrawn", "proceedings-terminated" -> due.clear();
                case "clock-paused", "clock-resumed", "limit-extended" -> start(data);
                default -> reviewed(type, day, data);
            }
        }

        private void reviewed(String type, LocalDate day, JsonNode data) {
            switch (type) {
                case "consultation-opened" ->
                        data.path("consultations").valueStream().forEach(part -> asked(part, day));
                case "opinion-recorded" -> {
                    var bureau = data.path("bureau").asString();
                    var verdict = ended("OPINION " + bureau, "opinion " + bureau, day);
                    lateReview |= "late".equals(verdict);
                }
                case "consultation-completed" ->
                        count("REVIEW " + (lateReview ? "late" : "inTime"), day);
                case "permission-granted" -> decided("granted", day, data);
                case "permission-refused" -> decided("refused", day, data);
                case "inspection-concluded" -> decided("concluded", day, data);
                default -> delivered(type, day, data);
            }
        }

        private void delivered(String type, LocalDate day, JsonNode data) {
            var registration = "REGISTRATION " + data.path("registrar").asString("");
            switch (type) {
                case "result-delivered" -> ended("DELIVERY", "DELIVERY", day);
                case "registration-opened" -> due.put(registration, data.path("deadline"));
                case "legal-person-registered",
                        "registration-amended",
                        "legal-person-deregistered" ->
                        ended(registration, "REGISTRATION", day);
                default -> {}
            }
        }

        private void asked(JsonNode part, LocalDate day) {
            var bureau = part.path("bureau").asString();
            count("asked " + bureau, day);
            due.put("OPINION " + bureau, part.path("deadline"));
        }

        private void decided(String outcome, LocalDate day, JsonNode data) {
            count(outcome, day);
            var first = "";
            for (var clock : new String[] {"PROMISE", "HARD", "DECLARED"}) {
                var verdict = ended(clock, clock.toLowerCase(java.util.Locale.ROOT), day);
                if (verdict != null && first.isEmpty()) {
                    first = verdict;
                    count("DECISION " + verdict, day);
                }
            }
            start(data);
        }

        private void start(JsonNode data) {
            data.path("deadlines").valueStream().forEach(this::put);
            if (data.has("deadline")) {
                put(data.path("deadline"));
            }
        }

        private void put(JsonNode deadline) {
            due.put(deadline.path("clock").asString(), deadline);
        }

        private @Nullable String ended(String clock, String counted, LocalDate day) {
            var deadline = due.remove(clock);
            if (deadline == null) {
                return null;
            }
            var verdict = verdict(deadline, day);
            count(counted + ' ' + verdict, day);
            return verdict;
        }

        private String verdict(JsonNode deadline, LocalDate day) {
            var known = deadline.path("due").asString("");
            var last = known.isEmpty() ? deadline.at("/undetermined/earliest").asString() : known;
            if (!day.isAfter(one.day(last))) {
                return "inTime";
            }
            return known.isEmpty() ? "undetermined" : "late";
        }
    }

    private void count(String what, LocalDate day) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            counts.merge(what, 1L, Long::sum);
        }
    }
}
