package cn.lianshen.gateway.route;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The ways in which a service can be missing. */
enum Outage {
    /** Not reachable, or lost on the way; or not asked because its breaker is open. */
    DOWN,
    /** Did not begin its answer in time. */
    SLOW,
    /** Not asked because too many wait for it already, which is no fault of its own. */
    CROWDED;

    static Optional<Outage> of(Throwable error) {
        return switch (error) {
            case TimeoutException _ -> Optional.of(SLOW);
            case org.springframework.cloud.gateway.support.TimeoutException _ -> Optional.of(SLOW);
            case ResponseStatusException e when isTimeout(e) -> Optional.of(SLOW);
            case ServiceUnavailableException _ -> Optional.of(DOWN);
            case BulkheadFullException _ -> Optional.of(CROWDED);
            case IOException _ -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }

    /** Whether the service itself failed. */
    static boolean isOutage(Throwable error) {
        return of(error).filter(outage -> outage != CROWDED).isPresent();
    }

    private static boolean isTimeout(ResponseStatusException error) {
        return error.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }
}
