package cn.lianshen.client.sse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what a listener was told. */
final class Heard implements SseListener {
    final List<SseEvent> events = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();
    final List<Exception> breaks = new CopyOnWriteArrayList<>();

    @Override
    public void event(SseEvent event) {
        events.add(event);
    }

    @Override
    public void comment(String text) {
        comments.add(text);
    }

    @Override
    public void broken(Exception cause) {
        breaks.add(cause);
    }
}
