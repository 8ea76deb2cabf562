package cn.lianshen.bench.reading;

import cn.lianshen.bench.service.Http;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import org.HdrHistogram.Histogram;

/** One client that asks over HTTP, one question after the other. */
final class Asker implements AutoCloseable, Questions.Asking {
    private static final long LONGEST_US = 600_000_000;

    private final Http http;
    private final Tokens tokens;

    Asker(URI service, Tokens tokens) {
        this.http = new Http(service);
        this.tokens = tokens;
    }

    @Override
    public String get(String user, String path) throws IOException {
        return http.get(path, "Bearer " + tokens.of(user));
    }

    /** Asks so often, after some that do not count. */
    Answered ask(Question question, int warmUp, int times) throws IOException {
        for (int number = 0; number < warmUp; number++) {
            get(question.user(), question.path(times + number));
        }
        var histogram = new Histogram(LONGEST_US, 3);
        for (int number = 0; number < times; number++) {
            long began = System.nanoTime();
            get(question.user(), question.path(number));
            histogram.recordValue((System.nanoTime() - began) / 1000);
        }
        return new Answered(histogram);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
