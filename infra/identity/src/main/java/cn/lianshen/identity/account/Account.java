package cn.lianshen.identity.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in, without the password.
 *
 * @param login what the person signs in with
 * @param subject what tokens call the person
 */
public record Account(
        String login,
        String subject,
        String name,
        List<String> roles,
        @Nullable String region,
        @Nullable String bureau) {

    static Account of(DemoProperties.Person person) {
        return new Account(
                person.login(),
                person.subject(),
                person.name(),
                person.roles(),
                person.region(),
                person.bureau());
    }
}
