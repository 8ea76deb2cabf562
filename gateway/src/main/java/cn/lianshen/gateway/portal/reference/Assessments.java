package cn.lianshen.gateway.portal.reference;

import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What would become of a form that is still being filled in: its materials, bureaus, and what
 * speaks against it. Only facts that are well formed are asked about; the others are said at their
 * fields. Most pages of an application ask the same, so answers are kept for a minute, without what
 * is the asker's own.
 */
@Component
public final class Assessments {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 500;
    private static final List<String> CODES =
            List.of("region", "item", "change", "entryMode", "kind", "classification");
    private static final List<String> FACTS =
            List.of(
                    "founder.foreignControlled",
                    "founder.publicSchool",
                    "founder.publicSchoolStage",
                    "school.name",
                    "school.stateAssetPercent",
                    "school.collectiveOrDonatedAssets",
                    "school.militaryPoliceOrPolitical",
                    "school.canteen",
                    "school.boarding",
                    "school.pupils",
                    "school.trainingFields",
                    "disclosures.governmentMeans",
                    "disclosures.listedCompany",
                    "disclosures.stockMarketMoney",
                    "disclosures.relatedPartyDeals");

    private final Relay relay;
    private final Clock clock;
    private final Cache<Asked, Assessed> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    Assessments(Relay relay, Clock portalClock) {
        this.relay = relay;
        this.clock = portalClock;
    }

    /** The same question has the same answer in one language. */
    private record Asked(Locale language, Object question) {}

    /** For guides: what holds in general. */
    public Mono<Assessed> of(String path) {
        return remembered(path, relay.get(Service.APPROVAL, Assessed.class, path));
    }

    /** Without the asker's own documents. */
    public Mono<Assessed> of(FormTree form) {
        return remembered(question(form, facts(form)), afresh(form));
    }

    /**
     * As it is now, with the asker's own documents. A fact that the service cannot read is said at
     * its field when the form is filed.
     */
    public Mono<Assessed> afresh(FormTree form) {
        return ask(question(form, facts(form)))
                .onErrorResume(
                        Refused.class,
                        no ->
                                no.fault().status() == 400
                                        ? ask(question(form, List.of()))
                                        : Mono.error(no));
    }

    private Mono<Assessed> remembered(Object question, Mono<Assessed> answer) {
        return Mono.deferContextual(
                context -> {
                    var asked = new Asked(Reader.language(context), question);
                    var last = known.getIfPresent(asked);
                    return last != null
                            ? Mono.just(last)
                            : answer.map(Assessed::impersonal)
                                    .doOnNext(found -> known.put(asked, found));
                });
    }

    private Mono<Assessed> ask(JsonNode question) {
        return relay.ask(
                Question.post(Service.APPROVAL, "/assessments").body(question),
                answer -> answer.bodyToMono(Assessed.class));
    }

    private static List<String> facts(FormTree form) {
        return FACTS.stream().filter(path -> isWellFormed(path, form.at(path))).toList();
    }

    private JsonNode question(FormTree form, List<String> facts) {
        var asked = FormTree.empty();
        CODES.forEach(path -> asked.copy(form, path));
        facts.forEach(path -> asked.copy(form, path));
        asked.put("at", LocalDate.now(clock).toString());
        return asked.json();
    }

    private static boolean isWellFormed(String path, JsonNode node) {
        return switch (path) {
            case "school.name", "founder.publicSchoolStage" -> !node.asString("").isBlank();
            case "school.stateAssetPercent" -> node.isNumber() && node.asInt() <= 100;
            case "school.pupils", "school.trainingFields" -> node.isArray() && !node.isEmpty();
            default -> node.isBoolean();
        };
    }
}
