package cn.lianshen.gateway.portal.operator;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What operators' pages lead to besides the platform.
 *
 * @param grafana address of Grafana as browsers see it, without a slash at the end; empty: none
 * @param dashboard uid of the dashboard in infra/grafana
 */
@ConfigurationProperties("lianshen.operator")
record OperatorProperties(
        @DefaultValue("") String grafana, @DefaultValue("lianshen-overview") String dashboard) {

    /** Null where no Grafana is named. */
    @Nullable String board() {
        return grafana.isBlank() ? null : grafana + "/d/" + dashboard;
    }
}
