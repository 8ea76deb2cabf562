package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Recipient;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose notices a caller may read: the caller's own, and those of the caller's bureau in the
 * caller's county when the caller works for it, as an officer or as its system.
 *
 * @param addresses of recipients, never empty
 */
public record Audience(List<String> addresses) {

    public Audience {
        addresses = List.copyOf(addresses);
    }

    /** The person, or client, who reads; also where a bureau's notices are read. */
    public String reader() {
        return addresses.getFirst();
    }

    public static Audience of(Caller caller) {
        var recipients = new ArrayList<Recipient>();
        recipients.add(Recipient.person(caller.subject()));
        var works = caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        if (works && caller.region() != null && caller.bureau() != null) {
            recipients.add(Recipient.bureau(caller.region(), caller.bureau()));
        }
        return new Audience(recipients.stream().map(Recipient::address).toList());
    }
}
