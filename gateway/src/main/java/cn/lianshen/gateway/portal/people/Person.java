package cn.lianshen.gateway.portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds an office.
 *
 * @param subject what tokens and cases call the person
 * @param login what the person logs in with
 * @param active whether the person may log in now
 * @param roles as tokens name them
 * @param region county; null for who works for all
 * @param bureau null for who belongs to none
 */
public record Person(
        String subject,
        String login,
        String name,
        boolean active,
        List<String> roles,
        @Nullable String region,
        @Nullable String bureau) {
    private static final List<String> OFFICES =
            List.of("officer", "supervisor", "operator", "partner");

    /** Whoever only applies for something is nobody's to look up. */
    boolean holdsOffice() {
        return roles.stream().anyMatch(OFFICES::contains);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
