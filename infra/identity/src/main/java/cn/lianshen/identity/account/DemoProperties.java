package cn.lianshen.identity.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The accounts of {@code demo.yml}.
 *
 * @param password of all people
 * @param people who may sign in
 * @param partners programs of bureaus, by client credentials
 * @param tools public clients, by authorization code and PKCE
 * @param portals confidential clients that sign people in
 * @param directoryReaders programs that may read who there is, by client credentials
 */
@Validated
@ConfigurationProperties("lianshen.demo")
record DemoProperties(
        @NotBlank String password,
        @NotEmpty List<@Valid Person> people,
        @DefaultValue List<@Valid Partner> partners,
        @DefaultValue List<@Valid Tool> tools,
        @DefaultValue List<@Valid Portal> portals,
        @DefaultValue List<@Valid DirectoryReader> directoryReaders) {

    record Person(
            @NotBlank String login,
            @NotBlank String subject,
            @NotBlank String name,
            @NotEmpty List<String> roles,
            @Nullable String region,
            @Nullable String bureau) {}

    record Partner(
            @NotBlank String id,
            @NotBlank String secret,
            @NotBlank String region,
            @NotBlank String bureau) {}

    record DirectoryReader(@NotBlank String id, @NotBlank String secret) {}

    record Tool(@NotBlank String id, @NotEmpty List<URI> redirects) {}

    record Portal(
            @NotBlank String id,
            @NotBlank String secret,
            @NotEmpty List<URI> redirects,
            @DefaultValue List<URI> afterLogout) {}
}
