package cn.lianshen.client.sse;

/**
 * One event of a stream.
 *
 * @param id the last id that the stream had named; empty before the first
 * @param event its name; {@code message} when it has none
 * @param data lines joined by a line feed
 */
public record SseEvent(String id, String event, String data) {}
