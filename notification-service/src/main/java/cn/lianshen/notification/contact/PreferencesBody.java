package cn.lianshen.notification.contact;

import cn.lianshen.notification.contact.domain.Place;
import cn.lianshen.notification.notice.domain.NoticeKind;
import java.util.List;
import java.util.Set;

/** What goes where from now on; places that are not named stay as they are. */
record PreferencesBody(List<Chosen> places) {

    /** What goes to one place; nothing: it is switched off. */
    record Chosen(Place place, Set<NoticeKind> kinds) {}
}
