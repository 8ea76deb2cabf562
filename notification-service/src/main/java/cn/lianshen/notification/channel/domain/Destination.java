package cn.lianshen.notification.channel.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a channel leads: an address that is well-formed, whether or not somebody reads there.
 *
 * @param address a mailbox, a mobile number of mainland China, or a URL
 */
public record Destination(Channel channel, String address) {
    private static final int LONGEST = 500;
    private static final int LONGEST_MAILBOX = 254;
    private static final Pattern MAILBOX =
            Pattern.compile(
                    "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z]{2,63}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** Nobody in front of the host, no fragment, and nothing that a URL may not hold as it is. */
    private static final Pattern ENDPOINT =
            Pattern.compile(
                    "(https?://)"
                            + "((?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+])"
                            + "(?::\\d{1,5})?)"
                            + "(?:[/?](?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?");

    private static final int SHOWN = 3;

    /**
     * Empty when the text is no address of this channel.
     *
     * @param plain whether a URL may begin with {@code http}
     */
    public static Optional<Destination> parse(Channel channel, String text, boolean plain) {
        var good =
                switch (channel) {
                    case MAIL ->
                            text.length() <= LONGEST_MAILBOX && MAILBOX.matcher(text).matches();
                    case SMS -> MOBILE.matcher(text).matches();
                    case WEBHOOK -> text.length() <= LONGEST && isEndpoint(text, plain);
                };
        return good ? Optional.of(new Destination(channel, text)) : Optional.empty();
    }

    /** As its owner recognises it and nobody else can use it (脱敏). */
    public String masked() {
        return switch (channel) {
            case MAIL -> address.charAt(0) + "***" + address.substring(address.indexOf('@'));
            case SMS -> address.substring(0, SHOWN) + "****" + address.substring(2 * SHOWN + 1);
            case WEBHOOK -> ENDPOINT.matcher(address).replaceFirst("$1$2/…");
        };
    }

    private static boolean isEndpoint(String text, boolean plain) {
        return ENDPOINT.matcher(text).matches() && (plain || text.startsWith("https:"));
    }
}
