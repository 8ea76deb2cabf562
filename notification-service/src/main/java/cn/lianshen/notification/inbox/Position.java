package cn.lianshen.notification.inbox;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the order of all inbox rows, written {@code <xid>-<seq>}. It is the id of a notice and
 * of its server-sent event.
 *
 * @param xid PostgreSQL's 64-bit id of the transaction that wrote the row; never wraps around
 * @param seq number of the row
 */
public record Position(long xid, long seq) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Before every row. */
    public static final Position BEGINNING = new Position(0, 0);

    /** Behind every row. */
    static final Position END = new Position(Long.MAX_VALUE, Long.MAX_VALUE);

    /** Empty when the text is no position. */
    public static Optional<Position> parse(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Position(
                                Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return xid + "-" + seq;
    }
}
