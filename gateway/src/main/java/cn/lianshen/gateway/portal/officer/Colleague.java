package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.Person;
import cn.lianshen.gateway.portal.people.Staff;
import cn.lianshen.gateway.portal.session.Login;
import org.jspecify.annotations.Nullable;

/**
 * Officers as pages name them: the reader as such, others by name, or by number while the directory
 * is away or does not know them.
 *
 * @param staff of the reader's county
 */
record Colleague(Login me, Words words, Staff staff) {

    /** Nobody has a name of his own. */
    public String name(@Nullable String subject) {
        if (subject == null) {
            return words.say("worklist.nobody");
        }
        return isMe(subject)
                ? words.say("worklist.me")
                : staff.find(subject)
                        .map(Person::name)
                        .orElseGet(() -> words.say("worklist.officer", subject));
    }

    public boolean isMe(@Nullable String subject) {
        return me.subject().equals(subject);
    }

    /** Who did something: the bureau or the role, and the person where the reader may know. */
    String said(Happened.Who one) {
        boolean named =
                one.id() != null && (one.bureau() != null || staff.find(one.id()).isPresent());
        return named ? words.say("work.who", one.name(), name(one.id())) : one.name();
    }
}
