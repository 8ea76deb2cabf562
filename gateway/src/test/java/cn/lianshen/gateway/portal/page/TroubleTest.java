package cn.lianshen.gateway.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** What an error page says is what its headers say. */
class TroubleTest {

    @ParameterizedTest
    @CsvSource({"1,error.seconds,1", "119,error.seconds,119", "121,error.minutes,3"})
    void who_asks_too_often_is_told_how_long_to_wait(String wait, String words, long count) {
        var problem = Problem.of(429, "rate-limited").header(HttpHeaders.RETRY_AFTER, wait);
        var trouble = Trouble.of(problem.asException());
        var headers = new HttpHeaders();
        trouble.retryAfter(headers);

        assertThat(headers.getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo(wait);
        assertThat(trouble.waitWords()).isEqualTo(words);
        assertThat(trouble.waitCount()).isEqualTo(count);
    }
}
