package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;

/**
 * What went wrong, as a page tells it.
 *
 * @param kind picks heading and sentence from the bundle: {@code error.<kind>.title}
 * @param detail the service's own sentence, which says more
 * @param service which service is missing, e.g. {@code approval}
 * @param seconds after which it is worth another try
 */
record Trouble(
        int status, String kind, @Nullable String detail, @Nullable String service, long seconds) {
    private static final long A_MOMENT = 3;
    private static final long A_MINUTE = 60;
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 412, 413, 414, 429);

    static Trouble of(Throwable error) {
        return switch (error) {
            case Refused no -> of(no.fault().status(), no.fault().detail());
            case ServiceAway away ->
                    new Trouble(503, "away", null, away.service().label(), A_MOMENT);
            case ProblemException problem -> of(problem.problem());
            case CsrfException _ -> new Trouble(403, "stale", null, null, A_MOMENT);
            case ServerExchangeRejectedException _ -> of(400, null);
            case AccessDeniedException _ -> of(403, null);
            case AuthenticationServiceException _ ->
                    new Trouble(503, "identity", null, null, A_MOMENT);
            case AuthenticationException _ -> new Trouble(401, "login", null, null, A_MOMENT);
            case DataBufferLimitException _ -> of(413, null);
            case ResponseStatusException status -> of(status.getStatusCode().value(), null);
            default -> new Trouble(500, "500", null, null, A_MOMENT);
        };
    }

    private static Trouble of(int status, @Nullable String detail) {
        String kind = TOLD.contains(status) ? String.valueOf(status) : "500";
        return new Trouble(status, kind, detail, null, A_MOMENT);
    }

    /** With the wait that it names itself. */
    private static Trouble of(Problem problem) {
        var it = of(problem.status(), null);
        var wait = problem.headers().get(HttpHeaders.RETRY_AFTER);
        return wait == null
                ? it
                : new Trouble(it.status, it.kind, it.detail, it.service, Long.parseLong(wait));
    }

    /** Key and number of the words that tell the wait. */
    public String waitWords() {
        return seconds < 2 * A_MINUTE ? "error.seconds" : "error.minutes";
    }

    public long waitCount() {
        return seconds < 2 * A_MINUTE ? seconds : (seconds + A_MINUTE - 1) / A_MINUTE;
    }

    public boolean unexpected() {
        return kind.equals("500");
    }

    public void retryAfter(HttpHeaders headers) {
        if (status == 503 || status == 429) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }
}
