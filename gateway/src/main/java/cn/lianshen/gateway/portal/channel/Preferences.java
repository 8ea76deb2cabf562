package cn.lianshen.gateway.portal.channel;

import java.util.List;
import java.util.Set;

/**
 * Which kinds of notices go where.
 *
 * @param kinds that there are, in the reader's language
 */
record Preferences(List<Kind> kinds, List<Choice> places) {

    record Kind(String kind, String title, String text) {}

    /**
     * What goes to one place.
     *
     * @param ready whether there is a confirmed address
     * @param fixed whether nothing can be switched off
     */
    record Choice(String place, boolean ready, boolean fixed, Set<String> kinds) {}

    /** Places where something can be chosen. */
    List<Choice> open() {
        return places.stream().filter(Choice::ready).filter(one -> !one.fixed()).toList();
    }

    List<String> codes() {
        return kinds.stream().map(Kind::kind).toList();
    }
}
