package cn.lianshen.identity.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of its bearer besides the subject.
 *
 * @param name shown to people; only in ID tokens
 * @param roles as in the claim {@code roles}
 * @param region GB/T 2260 code of the county, six digits
 * @param bureau code of the bureau, e.g. {@code EDU}
 */
public record Standing(
        String name, List<String> roles, @Nullable String region, @Nullable String bureau) {

    static Standing of(DemoProperties.Person person) {
        return new Standing(person.name(), person.roles(), person.region(), person.bureau());
    }

    static Standing of(DemoProperties.Partner partner) {
        return new Standing(partner.id(), List.of("partner"), partner.region(), partner.bureau());
    }
}
