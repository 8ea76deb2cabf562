package cn.lianshen.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A mail server that takes everything. */
final class MailPost implements Post {
    private final GreenMail server;

    MailPost(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    public String channel() {
        return "mail";
    }

    @Override
    public List<String> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(MailPost::read).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String read(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
