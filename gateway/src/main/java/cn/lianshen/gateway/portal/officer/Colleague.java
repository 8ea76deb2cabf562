package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.session.Login;
import org.jspecify.annotations.Nullable;

/** Officers as pages name them: the reader as such, others by their numbers. */
record Colleague(Login me, Words words) {

    /** Nobody has a name of his own. */
    public String name(@Nullable String subject) {
        if (subject == null) {
            return words.say("worklist.nobody");
        }
        return isMe(subject) ? words.say("worklist.me") : words.say("worklist.officer", subject);
    }

    public boolean isMe(@Nullable String subject) {
        return me.subject().equals(subject);
    }
}
