package cn.lianshen.bench.sample;

import cn.lianshen.client.api.FreshCreditCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays a story day by day: whatever is open is done by whose it is. */
final class StoryTeller {
    private static final int MOST_DAYS = 60;
    private static final String NOTICE = "'notice':{'number':'告知1号','expectedUntil':'2026-12-31'}";

    private final StoryHttp http;
    private final SetClock clock;
    private final Story story;
    private final Random random;
    private final String lead;
    private final String leader;
    private final String founder;
    private final String caseId;
    private LocalDate day;

    StoryTeller(
            StoryHttp http,
            SetClock clock,
            Story story,
            LocalDate day,
            String form,
            Random random) {
        this.http = http;
        this.clock = clock;
        this.story = story;
        this.random = random;
        this.day = day;
        var first = story.region().equals("220581") ? "XZSP" : "EDU";
        this.lead = by(first);
        this.leader = StoryHttp.leader(story.region(), first);
        this.founder = StoryHttp.founder("f-" + UUID.randomUUID());
        clock.set(day);
        this.caseId = http.file(founder, form).path("caseId").asString();
    }

    /** Until it stands where the story leaves it; its id. */
    String tell() {
        take(lead, "claim", null);
        for (var days = 0; days < MOST_DAYS && !told(); days++) {
            act(now());
            rest();
        }
        if (!told()) {
            throw new IllegalStateException(story + " is left in " + now());
        }
        return caseId;
    }

    private boolean told() {
        return now().path("state").asString().equals(story.until());
    }

    private JsonNode now() {
        return http.read(lead, caseId);
    }

    private void rest() {
        day = day.plusDays(1 + random.nextInt(story.pace()));
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.plusDays(1);
        }
        clock.set(day);
    }

    private void act(JsonNode now) {
        switch (now.path("state").asString()) {
            case "PRECHECK" -> take(lead, "precheck", "{'outcome':'RECEIVE'}");
            case "RECEIVED" -> receive();
            case "SUPPLEMENT" -> take(founder, "supplement", "{'materials':{'M12':'新章程'}}");
            case "REVIEW" -> review(now);
            case "DECIDE" -> decide(now);
            case "GRANTED" -> grant();
            case "ISSUED" -> take(lead, "licence-return", null);
            case "REGISTER" -> register(now);
            case "DONE" -> hand();
            default -> throw new IllegalStateException(story + ": " + now);
        }
    }

    private void receive() {
        switch (story.until()) {
            case "SUPPLEMENT" ->
                    take(lead, "supplement-notice", "{'materials':['M12'],'reason':'章程未签署'}");
            case "NOT_ACCEPTED" ->
                    take(lead, "rejection", "{'ground':'NOT_ACCEPTED','reason':'不予受理'}");
            default -> take(lead, "acceptance", null);
        }
    }

    private void review(JsonNode now) {
        if (story.until().equals("WITHDRAWN")) {
            take(founder, "withdrawal", "{'reason':'不办了'}");
        }
        if (story.until().equals("SUSPENDED")) {
            take(lead, "suspension", "{'localRule':'某省办法第五条','reason':'诉讼'," + NOTICE + "}");
        }
        tasks(now, "GIVE_OPINION").forEach(this::opinion);
        now.path("review").path("open").valueStream().forEach(part -> open(part.asString()));
    }

    private void opinion(String bureau) {
        if (random.nextInt(3) > 0) {
            take(by(bureau), "claim", null);
            take(by(bureau), "opinions", "{'conclusion':'AGREE'}");
        }
    }

    private void open(String part) {
        switch (part) {
            case "SITE_INSPECTION" -> {
                take(
                        lead,
                        "site-inspection",
                        "{'on':'" + day + "','inspectors':['p-0003','p-0004']}");
                take(lead, "site-inspection/result", "{'faults':0,'report':'合格'}");
            }
            case "EXPERT_REVIEW" -> {
                take(lead, "expert-review", "{" + NOTICE + "}");
                take(lead, "expert-review/conclusion", "{'conclusion':'AGREE','report':'同意'}");
            }
            case "LEGALITY_REVIEW" ->
                    List.of("LEGAL_SECTION", "BUSINESS_SECTION", "LEGAL_ADVISER")
                            .forEach(this::legality);
            case "COLLECTIVE_DECISION" ->
                    take(
                            lead,
                            "collective-decision",
                            "{'participants':5,'conclusion':'AGREE','minutes':'纪要'}");
            case "PUBLICITY" -> {
                take(lead, "publicity", "{'workingDays':5}");
                take(lead, "publicity/closing", "{'upheld':false}");
            }
            default -> {}
        }
    }

    private void legality(String party) {
        take(lead, "legality-opinions", "{'party':'%s','conclusion':'AGREE'}".formatted(party));
    }

    private void decide(JsonNode now) {
        confirm(now);
        take(lead, "conclusion", "{'year':2025,'result':'QUALIFIED'}");
        take(
                leader,
                "decision",
                story.grants() ? "{'outcome':'GRANT'}" : "{'outcome':'REFUSE','reason':'场地不符'}");
    }

    private void confirm(JsonNode now) {
        var codes =
                now.path("review")
                        .path("preconditions")
                        .valueStream()
                        .filter(one -> one.path("standing").asString().equals("TO_CONFIRM"))
                        .map(one -> "'" + one.path("code").asString() + "'")
                        .collect(Collectors.joining(","));
        if (!codes.isEmpty()) {
            take(lead, "preconditions", "{'preconditions':[" + codes + "],'note':'逐项核对材料'}");
        }
    }

    private void grant() {
        take(lead, "licence", null);
        take(lead, "approval", "{'number':'批〔2026〕1号','validTo':'2029-03-01'}");
    }

    private void register(JsonNode now) {
        for (var bureau : tasks(now, "REGISTER")) {
            var prefix = bureau.equals("SCJG") ? "91" : bureau.equals("BB") ? "12" : "52";
            var code = FreshCreditCode.of(prefix, story.region(), random);
            take(by(bureau), "registration", "{'outcome':'REGISTER','creditCode':'" + code + "'}");
            take(by(bureau), "registration", "{'outcome':'AMEND'}");
            take(by(bureau), "registration", "{'outcome':'DEREGISTER'}");
        }
    }

    private void hand() {
        take(lead, "delivery", "{'manner':'ELECTRONIC'}");
        take(lead, "archive", null);
    }

    private static List<String> tasks(JsonNode now, String kind) {
        return now.path("open")
                .valueStream()
                .filter(task -> task.path("kind").asString().equals(kind))
                .map(task -> task.path("bureau").asString())
                .toList();
    }

    private String by(String bureau) {
        return StoryHttp.officer(story.region(), bureau);
    }

    /** A step that the rules refuse is none. */
    private void take(String who, String path, @Nullable String body) {
        clock.tick();
        var _ = http.step(who, now(), path, body);
    }
}
