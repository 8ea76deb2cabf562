package cn.lianshen.notification.channel.mail;

import cn.lianshen.notification.channel.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** One mail, whose Message-ID is the same at every attempt (RFC 5322, 3.6.4). */
final class MailMessage extends MimeMessage {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final String messageId;

    MailMessage(Session session, InternetAddress from, String to, Message message, Instant now)
            throws MessagingException {
        super(session);
        var domain = from.getAddress().substring(from.getAddress().indexOf('@'));
        messageId = "<" + message.key() + domain + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(to, true));
        setSubject(oneLine(message.title()), StandardCharsets.UTF_8.name());
        setText(message.text(), StandardCharsets.UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    }

    /** A line break in a header would begin another header. */
    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
