package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.util.List;

/**
 * A part of the portal (栏目) that stands in the head of every page for those whom it is for.
 *
 * @param path where it begins; its words are {@code frame.place.<path>}
 * @param more paths that belong to it as well
 * @param roles who finds it in the head
 * @param bureaus at which bureaus; empty for all. Whether somebody may, the services say
 */
public record Place(String path, List<String> more, List<Role> roles, List<String> bureaus) {
    private static final Place GUIDES = of("/guides", Role.FOUNDER);

    /** All, in the order in which they stand there. */
    private static final List<Place> ALL =
            List.of(
                    GUIDES,
                    of("/applications", Role.FOUNDER).with("/cases"),
                    of("/operations", Role.OPERATOR),
                    of("/watch", Role.SUPERVISOR),
                    of("/tasks", Role.OFFICER, Role.SUPERVISOR),
                    of("/feedback", Role.OFFICER).at("EDU", "XZSP"),
                    of("/window", Role.OFFICER),
                    of("/inbox", Role.values()));

    private static Place of(String path, Role... roles) {
        return new Place(path, List.of(), List.of(roles), List.of());
    }

    private Place with(String... others) {
        return new Place(path, List.of(others), roles, bureaus);
    }

    private Place at(String... some) {
        return new Place(path, more, roles, List.of(some));
    }

    static List<Place> of(Login login) {
        return ALL.stream().filter(place -> place.isFor(login)).toList();
    }

    /** Where somebody's work is: the first place that is not everybody's. */
    static String home(Login login) {
        return of(login).stream()
                .filter(place -> !place.equals(GUIDES))
                .findFirst()
                .map(Place::path)
                .orElse("/");
    }

    /** The key of its words. */
    public String words() {
        return "frame.place." + path.substring(1);
    }

    boolean holds(String here) {
        return here.startsWith(path) || more.stream().anyMatch(here::startsWith);
    }

    private boolean isFor(Login login) {
        return roles.stream().anyMatch(login::is)
                && (bureaus.isEmpty() || bureaus.contains(String.valueOf(login.bureau())));
    }
}
