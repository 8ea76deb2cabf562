package cn.lianshen.client.sse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of the bytes of one connection, however they are cut. Lines may end in LF, CR or
 * CRLF. An event that the end of the connection cuts off is dropped. Source: WHATWG HTML,
 * "Server-sent events", parsing an event stream.
 */
final class SseParser {
    private final SseListener listener;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private boolean afterReturn;
    private String id;
    private String lastId;
    private String name = "";
    private @Nullable StringJoiner data;

    /**
     * @param lastId the id that the connection was resumed from, or empty
     */
    SseParser(SseListener listener, String lastId) {
        this.listener = listener;
        this.id = lastId;
        this.lastId = lastId;
    }

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            feed(bytes[i]);
        }
    }

    private void feed(byte next) {
        if (next == '\n' && afterReturn) {
            afterReturn = false;
        } else if (next == '\n' || next == '\r') {
            afterReturn = next == '\r';
            endOfLine();
        } else {
            afterReturn = false;
            line.write(next);
        }
    }

    private void endOfLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.isEmpty()) {
            endOfEvent();
        } else if (text.startsWith(":")) {
            listener.comment(text.substring(1).strip());
        } else {
            field(text);
        }
    }

    private void field(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        set(field, value.startsWith(" ") ? value.substring(1) : value);
    }

    private void set(String field, String value) {
        switch (field) {
            case "id" -> id = value;
            case "event" -> name = value;
            case "data" -> append(value);
            default -> {} // the standard: unknown fields are skipped
        }
    }

    private void append(String value) {
        if (data == null) {
            data = new StringJoiner("\n");
        }
        data.add(value);
    }

    /** Where a new connection would go on from. A block without data moves it too. */
    String lastId() {
        return lastId;
    }

    private void endOfEvent() {
        lastId = id;
        if (data != null) {
            listener.event(new SseEvent(id, name.isEmpty() ? "message" : name, data.toString()));
        }
        name = "";
        data = null;
    }
}
