package cn.lianshen.notification.contact;

import cn.lianshen.notification.contact.domain.Place;
import cn.lianshen.notification.notice.domain.NoticeKind;
import java.util.List;
import java.util.Set;

/**
 * Which notices go where.
 *
 * @param kinds that there are
 * @param places that there are
 */
record Preferences(List<Kind> kinds, List<Choice> places) {

    /**
     * A kind of notices.
     *
     * @param title in the reader's language
     * @param text what belongs to it
     */
    record Kind(NoticeKind kind, String title, String text) {}

    /**
     * What goes to one place.
     *
     * @param offered whether it is set up here
     * @param ready whether the caller has a confirmed address there
     * @param fixed whether nothing can be switched off
     * @param note why it cannot be chosen, in the reader's language; empty when it can
     */
    record Choice(
            Place place,
            boolean offered,
            boolean ready,
            boolean fixed,
            Set<NoticeKind> kinds,
            String note) {}
}
