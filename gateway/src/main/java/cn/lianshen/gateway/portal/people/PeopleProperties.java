package cn.lianshen.gateway.portal.people;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people are looked up by name.
 *
 * @param scim base address of the directory, ending in {@code /scim/v2}; empty: names are not known
 * @param client as what the gateway reads it, by client credentials
 * @param scope what the token is asked for
 * @param fresh how long names are kept
 * @param again how long after a failure nobody asks
 * @param patience how long a page waits for names before it goes without
 * @param console where roles are changed, as operators' browsers see it; empty: not said
 */
@Validated
@ConfigurationProperties("lianshen.people")
public record PeopleProperties(
        @DefaultValue("") String scim,
        @NotNull Client client,
        @DefaultValue("scim.read") String scope,
        @DefaultValue("5m") Duration fresh,
        @DefaultValue("30s") Duration again,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("") String console) {

    public record Client(@NotNull String id, @NotNull String secret) {}

    public boolean known() {
        return !scim.isBlank();
    }
}
