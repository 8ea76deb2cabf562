package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.Person;
import cn.lianshen.gateway.portal.people.Staff;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reveal.Reveal;
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

    /** Who looked at what is masked; who has no bureau is a supervisor or the founder. */
    String looked(Reveal one, Reference reference) {
        var bureau = one.bureau();
        if (bureau != null) {
            return words.say("work.who", reference.bureau(bureau), name(one.by()));
        }
        boolean known = isMe(one.by()) || staff.find(one.by()).isPresent();
        return known
                ? words.say("work.who", words.say("reveals.supervisor"), name(one.by()))
                : words.say("reveals.other");
    }
}
