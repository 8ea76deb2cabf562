package cn.lianshen.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the renderer has to complain of; what it only tells is of no use to anybody. */
final class RenderingLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(RenderingLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (grave(level)) {
            LOG.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable error) {
        if (grave(level)) {
            LOG.warn("{}: {}", where, message, error);
        }
    }

    /** Levels are set where all logging is set. */
    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return grave(diagnostic.getLevel());
    }

    private static boolean grave(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
