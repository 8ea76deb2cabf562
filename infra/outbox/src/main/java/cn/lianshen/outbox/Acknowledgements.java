package cn.lianshen.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Waits for every record of one batch. The first failure calls {@code onFailure} on the client's
 * own thread, before that thread can send anything that comes later.
 */
final class Acknowledgements implements Callback {
    private final CountDownLatch open;
    private final Runnable onFailure;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Acknowledgements(int records, Runnable onFailure) {
        this.open = new CountDownLatch(records);
        this.onFailure = onFailure;
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
        if (exception != null) {
            fail(exception);
        }
        open.countDown();
    }

    void throwIfFailed() {
        var cause = failure.get();
        if (cause != null) {
            throw new SendFailed("Kafka refused an event: " + cause.getMessage(), cause);
        }
    }

    void await(Duration limit) throws InterruptedException {
        if (!open.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            fail(new TimeoutException(open.getCount() + " events without answer after " + limit));
        }
        throwIfFailed();
    }

    /** Holds no lock: closing the client waits for its thread, which comes here with the rest. */
    private void fail(Exception exception) {
        if (failure.compareAndSet(null, exception)) {
            onFailure.run();
            while (open.getCount() > 0) {
                open.countDown();
            }
        }
    }
}
