package cn.lianshen.approval.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Matters;
import cn.lianshen.approval.StepService;
import cn.lianshen.approval.approvalcase.sweep.SweepNow;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** One case of one county, told day by day: the story sets the clock and lets the sweep look. */
@Import(SetTime.class)
@TestPropertySource(properties = "lianshen.sweep.first=365d")
abstract class CountyStory extends StepService {
    @Autowired private StoryClock clock;
    @Autowired protected SweepNow sweep;

    protected final String region;
    protected final String lead;

    /** The lead's officer who decides what others examined (审查与决定分离). */
    protected final String leader;

    protected final String founder = token(UUID.randomUUID().toString(), "founder", null, null);
    private @Nullable Receipt now;

    CountyStory(String region, String leadBureau) {
        this.region = region;
        this.lead = officer(leadBureau);
        this.leader = token("leader-" + leadBureau, "officer", region, leadBureau);
    }

    protected String officer(String bureau) {
        return token("officer-" + bureau, "officer", region, bureau);
    }

    /** It is this day now. */
    protected void on(String day) {
        clock.set(LocalDate.parse(day));
    }

    /** A day later the sweep looks, as it does every day. */
    protected void swept(String day) {
        on(day);
        sweep.round();
        refreshed();
    }

    /** The case is read again, since something happened that the story did not do. */
    protected void refreshed() {
        now = fresh(lead, now());
    }

    protected void files(String matter, String pointer, String value) {
        filing(Matters.form(region, matter, pointer, value));
    }

    protected void files(String matter) {
        filing(Matters.form(region, matter));
    }

    protected void filing(String form) {
        now = receipt(file(founder, UUID.randomUUID().toString(), form));
    }

    /** The rule that keeps an application from being filed with this told in it. */
    protected String notFiledWith(String matter, String pointer, String value) {
        return refusedRule(Matters.form(region, matter, pointer, value));
    }

    /** The rule that keeps an application from being filed. */
    protected String notFiled(String matter, String kind) {
        return refusedRule(Matters.form(region, matter, "/kind", '"' + kind + '"'));
    }

    protected String refusedRule(String form) {
        var answer =
                file(founder, UUID.randomUUID().toString(), form)
                        .expectStatus()
                        .isEqualTo(409)
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(answer).path("code").asString();
    }

    protected void by(String who, String step, String body) {
        now = after(who, now(), step, body);
    }

    protected void by(String who, String step) {
        now = after(who, now(), step);
    }

    /** The lead goes through what is to be confirmed here before a grant. */
    protected void confirmsPreconditions() {
        var codes =
                seen(lead, now())
                        .path("review")
                        .path("preconditions")
                        .valueStream()
                        .filter(it -> it.path("standing").asString().equals("TO_CONFIRM"))
                        .map(it -> '"' + it.path("code").asString() + '"')
                        .collect(Collectors.joining(","));
        by(lead, "preconditions", "{'preconditions':[" + codes + "],'note':'逐项核对材料'}");
    }

    protected void refused(String who, String step, String body, int status, String code) {
        refused(who, now(), step, body, status, code);
    }

    protected void isIn(String state) {
        assertThat(now().state()).isEqualTo(state);
    }

    protected void due(String name, String day) {
        assertThat(clocks(name)).as(name).isEqualTo(day);
    }

    protected Receipt now() {
        return requireNonNull(now, "nothing is filed");
    }

    private String clocks(String name) {
        return seen(lead, now())
                .path("clocks")
                .valueStream()
                .filter(it -> it.path("clock").asString().equals(name))
                .map(it -> it.path("due").asString("none"))
                .findFirst()
                .orElse("none");
    }
}
