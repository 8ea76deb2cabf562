package cn.lianshen.gateway.portal.founder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's messages.
 *
 * @param items newest first
 * @param older where the page of those before them is; null when there are none
 * @param newer where the page of those after them is; null on the newest page
 */
record Messages(List<Message> items, @Nullable String older, @Nullable String newer) {
    static final String PATH = "/inbox";

    /**
     * What the service answers.
     *
     * @param next behind which it goes on in the order that was asked for; null at the end
     */
    record Answer(List<Message> items, @Nullable String next) {}

    static Messages newest(Answer found) {
        return new Messages(found.items(), before(found.next()), null);
    }

    /** Messages before one of a page, asked for newest first. */
    static Messages older(Answer found) {
        var newer = found.items().isEmpty() ? PATH : after(found.items().getFirst().id());
        return new Messages(found.items(), before(found.next()), newer);
    }

    /** Messages after one of a page, asked for oldest first; more of them come behind. */
    static Messages newer(Answer found) {
        return new Messages(
                found.items().reversed(),
                before(found.items().getFirst().id()),
                after(found.next()));
    }

    private static @Nullable String before(@Nullable String id) {
        return id == null ? null : PATH + "?before=" + id;
    }

    private static @Nullable String after(@Nullable String id) {
        return id == null ? null : PATH + "?after=" + id;
    }
}
