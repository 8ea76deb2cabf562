package cn.lianshen.gateway.portal.session;

import cn.lianshen.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One login of a person at one browser.
 *
 * @param name for the page's head, e.g. 举办者一
 * @param idToken tells the issuer at the end who logs out
 * @param since when the person logged in
 */
public record Login(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String region,
        @Nullable String bureau,
        @Nullable String idToken,
        Tokens tokens,
        Instant since) {

    /** What the services want to see, and what renews it. */
    public record Tokens(String access, Instant accessUntil, @Nullable String refresh) {

        boolean lasts(Instant now, Duration atLeast) {
            return accessUntil.isAfter(now.plus(atLeast));
        }
    }

    Login with(Tokens renewed) {
        return new Login(subject, name, roles, region, bureau, idToken, renewed, since);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
