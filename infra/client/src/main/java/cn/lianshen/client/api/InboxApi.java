package cn.lianshen.client.api;

import cn.lianshen.client.sse.SseListener;
import cn.lianshen.client.sse.SseStream;

/** One user's notices ({@code /api/v1/notification}). */
public final class InboxApi {
    private static final String BASE = "/api/v1/notification";

    private final LianshenClient client;
    private final String user;

    InboxApi(LianshenClient client, String user) {
        this.client = client;
        this.user = user;
    }

    /**
     * One page, oldest first.
     *
     * @param after id of the last notice already read, or empty for the first page
     */
    public Answer read(String after, int limit) {
        String from = after.isEmpty() ? "" : "&after=" + after;
        return client.getAs(user, BASE + "/inbox?limit=" + limit + from);
    }

    /**
     * The notices as they come, after the one with the id {@code lastId}, or from now on when it is
     * empty.
     */
    public SseStream stream(String lastId, SseListener listener) {
        return SseStream.open(
                client.http(),
                client.address(BASE + "/stream"),
                () -> client.tokens().of(user),
                lastId,
                listener);
    }
}
