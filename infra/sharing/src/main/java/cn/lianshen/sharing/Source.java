package cn.lianshen.sharing;

/**
 * A bureau or a data base that shares, as it is now.
 *
 * @param delayMillis how long an answer takes while it is slow
 * @param asked requests for records since the start, whatever came of them
 */
public record Source(String source, Mode mode, long delayMillis, long asked) {

    Source(String source) {
        this(source, Mode.UP, 0, 0);
    }

    Source in(Mode next, long delay) {
        return new Source(source, next, delay, asked);
    }

    Source askedOnce() {
        return new Source(source, mode, delayMillis, asked + 1);
    }
}
