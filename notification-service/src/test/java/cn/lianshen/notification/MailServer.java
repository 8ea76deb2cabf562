package cn.lianshen.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A mail server on this machine that takes everything, and can be away. */
public final class MailServer implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final int port = freePort();
    private GreenMail mail = started();

    /** What makes the service send its mails here. */
    public List<String> settings() {
        return List.of(
                "LIANSHEN_SMTP_HOST=127.0.0.1",
                "LIANSHEN_SMTP_PORT=" + port,
                "LIANSHEN_SMTP_SECURITY=NONE",
                "LIANSHEN_SMTP_FROM=lianshen@county.example.cn");
    }

    /** The mails to somebody, oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(each -> header(each, "To").equals(address))
                .toList();
    }

    /** Returns when somebody has so many mails. */
    public List<MimeMessage> await(String address, int count) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> to(address).size() >= count);
        return to(address);
    }

    /** The code in the newest of so many mails to somebody. */
    public String code(String address, int count) {
        var found = CODE.matcher(text(await(address, count).getLast()));
        if (!found.find()) {
            throw new IllegalStateException("no code");
        }
        return found.group(1);
    }

    public static String text(MimeMessage message) {
        try {
            return (String) message.getContent();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void goAway() {
        mail.stop();
    }

    /** With nothing in it. */
    public void comeBack() {
        mail = started();
    }

    @Override
    public void close() {
        mail.stop();
    }

    private GreenMail started() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
