package cn.lianshen.gateway.route;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The two ways in which a service can be missing. */
enum Outage {
    /** Not reachable, or lost on the way; or not asked because its breaker is open. */
    DOWN,
    /** Did not begin its answer in time. */
    SLOW;

    static Optional<Outage> of(Throwable error) {
        return switch (error) {
            case TimeoutException _ -> Optional.of(SLOW);
            case org.springframework.cloud.gateway.support.TimeoutException _ -> Optional.of(SLOW);
            case ResponseStatusException e when isTimeout(e) -> Optional.of(SLOW);
            case ServiceUnavailableException _ -> Optional.of(DOWN);
            case IOException _ -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }

    static boolean isOutage(Throwable error) {
        return of(error).isPresent();
    }

    private static boolean isTimeout(ResponseStatusException error) {
        return error.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }
}
