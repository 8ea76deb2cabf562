package cn.lianshen.client.demo;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.api.Answer;
import cn.lianshen.client.api.RegistryApi;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks the new institution up as anybody can, by both of its numbers, and shows its entry. */
final class RegisterCheck {
    private final RegistryApi registry;
    private final Screen screen;

    RegisterCheck(RegistryApi registry, Screen screen) {
        this.registry = registry;
        this.screen = screen;
    }

    void show(String licenceNumber, Kindergarten school) {
        JsonNode entry =
                Condition.await(
                        screen.text("missing.entry", school.creditCode()),
                        () -> only(registry.byCreditCode(school.creditCode())));
        JsonNode same =
                Condition.await(
                        screen.text("missing.entry", licenceNumber),
                        () -> only(registry.byLicenceNumber(licenceNumber)));
        if (!same.equals(entry) || !entry.path("name").asString().equals(school.name())) {
            throw new ClientFailure(screen.text("wrong.entry", entry, same));
        }
        screen.line("licence", licenceNumber);
        screen.line(
                "entry",
                entry.path("name").asString(),
                entry.path("classification").path("text").asString(),
                entry.path("registration").path("registrar").path("text").asString(),
                entry.path("registration").path("creditCode").asString());
    }

    private static Optional<JsonNode> only(Answer answer) {
        JsonNode items = answer.ok().json().path("items");
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}
