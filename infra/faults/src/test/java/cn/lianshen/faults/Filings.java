package cn.lianshen.faults;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.api.Answer;
import cn.lianshen.client.api.KindergartenForm;
import cn.lianshen.client.api.LianshenClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Files applications one after the other while something else goes on, each under a key of its own.
 * An attempt that is not answered with 2xx is repeated with the same key, as a careful client
 * would.
 */
final class Filings implements AutoCloseable {
    private static final long PAUSE_MILLIS = 25;

    private final LianshenClient client;
    private final String founder;
    private final Map<String, String> casesByKey = new ConcurrentHashMap<>();
    private final CountDownLatch enough = new CountDownLatch(1);
    private final Thread thread;

    Filings(LianshenClient client, String founder) {
        this.client = client;
        this.founder = founder;
        this.thread = Thread.ofPlatform().name("filings").start(this::run);
    }

    /** Case id by key, for every filing that was answered with 2xx. */
    Map<String, String> answered() {
        return casesByKey;
    }

    /** Stops after the filing under way is answered; a second call does nothing. */
    void finish() {
        enough.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while filing", e);
        }
    }

    @Override
    public void close() {
        finish();
    }

    private void run() {
        try {
            while (!pause()) {
                fileOne(WholeCase.key());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fileOne(String key) throws InterruptedException {
        var answer = attempt(key);
        while (answer == null || answer.status() / 100 != 2) {
            pause();
            answer = attempt(key);
        }
        casesByKey.put(key, answer.json().path("caseId").asString());
    }

    /** Whether it is enough; waits a little to see. */
    private boolean pause() throws InterruptedException {
        return enough.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private @org.jspecify.annotations.Nullable Answer attempt(String key) {
        try {
            return client.casesAs(founder).file(key, KindergartenForm.nonProfit("苍南县灵溪镇不倒幼儿园"));
        } catch (ClientFailure e) {
            return null; // nobody answered; what became of the filing is asked with the same key
        }
    }
}
