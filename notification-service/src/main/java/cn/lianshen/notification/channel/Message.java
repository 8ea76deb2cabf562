package cn.lianshen.notification.channel;

import java.util.Map;

/**
 * What goes out, in the form of each channel.
 *
 * @param key the same for every attempt, so that the receiver can tell a repetition
 * @param purpose {@code notice} or {@code confirmation}
 * @param title a few words
 * @param text for people to read
 * @param fields for programs
 */
public record Message(
        String key, String purpose, String title, String text, Map<String, String> fields) {

    public static final String NOTICE = "notice";
    public static final String CONFIRMATION = "confirmation";
}
