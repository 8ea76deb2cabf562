package cn.lianshen.client.sse;

/** Hears a stream. Called by one thread at a time, in the stream's order. */
public interface SseListener {
    void event(SseEvent event);

    /** A line that carries nothing but that the stream lives. */
    default void comment(String text) {}

    /** The connection broke, or was refused; the stream is being opened again. */
    default void broken(Exception cause) {}
}
