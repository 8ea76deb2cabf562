package cn.lianshen.gateway.portal.operator;

import org.jspecify.annotations.Nullable;

/**
 * A service as the overview shows it.
 *
 * @param name approval, registry or notification
 * @param standing null when it does not answer
 */
public record ServiceState(String name, @Nullable Standing standing) {

    public boolean reached() {
        return standing != null;
    }

    public boolean up() {
        return standing != null && standing.up();
    }

    /** UP, DOWN … or AWAY. */
    public String status() {
        return standing == null ? "AWAY" : standing.status();
    }

    long dead() {
        return standing == null
                ? 0
                : standing.readers().stream().mapToLong(Standing.Intake::dead).sum();
    }
}
