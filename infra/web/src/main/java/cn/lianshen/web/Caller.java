package cn.lianshen.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request, taken from a verified access token. Controllers take it as a parameter and
 * always get one; without a token the request ends in 401 before the controller runs.
 *
 * @param subject opaque id of the person or client, e.g. {@code p-0001}; never a name
 * @param roles what the caller may be, possibly several
 * @param region GB/T 2260 code of the caller's county (six digits); none for founders
 * @param bureau code of the caller's bureau, e.g. {@code EDU}; officers and partners only
 * @param agent subject of the officer who acts for this founder by mandate (代办); null when callers
 *     act for themselves
 */
public record Caller(
        String subject,
        Set<Role> roles,
        @Nullable String region,
        @Nullable String bureau,
        @Nullable String agent) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller who acts for nobody else. */
    public Caller(
            String subject, Set<Role> roles, @Nullable String region, @Nullable String bureau) {
        this(subject, roles, region, bureau, null);
    }

    /** A founder, by an officer who holds the founder's mandate. */
    public static Caller founder(String subject, String agent) {
        return new Caller(subject, Set.of(Role.FOUNDER), null, null, agent);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller belongs to this county; founders belong to none. */
    public boolean worksIn(String county) {
        return county.equals(region);
    }
}
