package cn.lianshen.gateway.portal.reference;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What would become of a form that is still being filled in: its materials, bureaus, and what
 * speaks against it. Only facts that are well formed are asked about; the others are said at their
 * fields.
 */
@Component
public final class Assessments {
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

    Assessments(Relay relay, Clock portalClock) {
        this.relay = relay;
        this.clock = portalClock;
    }

    public Mono<Assessed> of(FormTree form) {
        var asked = FormTree.empty();
        CODES.forEach(path -> asked.copy(form, path));
        FACTS.stream()
                .filter(path -> isWellFormed(path, form.at(path)))
                .forEach(path -> asked.copy(form, path));
        asked.put("at", LocalDate.now(clock).toString());
        return relay.ask(
                Question.post(Service.APPROVAL, "/assessments").body(asked.json()),
                answer -> answer.bodyToMono(Assessed.class));
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
