package cn.lianshen.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.problem.Problem;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class StoreMappingTest {

    private final StoreMapping mapping = new StoreMapping();

    @Test
    void a_database_that_is_away_is_503() {
        Problem problem = map(new R2dbcNonTransientResourceException("refused", "08006"));
        assertThat(problem).isNotNull().extracting(Problem::status).isEqualTo(503);
        assertThat(map(new R2dbcTimeoutException("acquire"))).isNotNull();
    }

    @Test
    void the_driver_is_found_among_the_causes() {
        Throwable inner = new R2dbcTransientResourceException("busy", "53300");
        assertThat(map(new IllegalStateException("outer", inner))).isNotNull();
    }

    @Test
    void a_fault_of_ours_is_not_explained_away() {
        assertThat(map(new R2dbcBadGrammarException("SELCT"))).isNull();
        assertThat(map(new IllegalStateException())).isNull();
    }

    @Test
    void waiting_too_long_for_a_key_is_recognised() {
        Throwable timeout = new R2dbcTransientResourceException("lock", SqlState.LOCK_TIMEOUT);
        assertThat(IdempotencyKeys.isBlocked(timeout)).isTrue();
        assertThat(IdempotencyKeys.isBlocked(new R2dbcTimeoutException("other"))).isFalse();
    }

    private @Nullable Problem map(Throwable error) {
        return mapping.map(
                error, MockServerWebExchange.from(MockServerHttpRequest.get("/").build()));
    }
}
