package cn.lianshen.approval.clock;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Nobody is answered by a calendar without the notices that operators have loaded. */
@Component
final class NoticesAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NoticesAtStart.class);
    private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 4096;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LoadedNotices notices;
    private volatile boolean running;

    NoticesAtStart(LoadedNotices notices) {
        this.notices = notices;
    }

    @Override
    public void start() {
        running = true;
        try {
            notices.refresh().block(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warn("Loaded holiday notices are read later, at the next sweep: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
