package cn.lianshen.gateway.route;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import cn.lianshen.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says which service is missing: 503 {@code service-unavailable}, or 504 {@code service-timeout}.
 */
@Component
class OutageMapping implements ProblemMapping {

    private static final Logger LOG = LoggerFactory.getLogger(OutageMapping.class);

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route == null) {
            return null;
        }
        String service = String.valueOf(route.getMetadata().getOrDefault("service", route.getId()));
        return Outage.of(error).map(outage -> problem(outage, service, error)).orElse(null);
    }

    private static Problem problem(Outage outage, String service, Throwable error) {
        LOG.warn("{} is {}: {}", service, outage, error.toString());
        String name = ProblemTexts.named("service." + service);
        Problem problem =
                switch (outage) {
                    case DOWN, CROWDED -> Problem.of(503, "service-unavailable", name);
                    case SLOW -> Problem.of(504, "service-timeout", name);
                };
        return problem.with("service", service).header(HttpHeaders.RETRY_AFTER, "3");
    }
}
