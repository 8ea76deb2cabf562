package cn.lianshen.notification.contact;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a contact.
 *
 * @param to a mailbox, a mobile number or a URL
 * @param english whether its reader wants English
 * @param secret of a URL, null elsewhere
 */
public record Address(String to, boolean english, @Nullable String secret) {

    /** None of it belongs in a log. */
    @Override
    public String toString() {
        return "Address";
    }
}
