package cn.lianshen.notification.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.channel.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailMessageTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void a_line_break_in_a_title_begins_no_header() throws Exception {
        var mime = mime("Granted\r\nBcc: all@example.cn\nX-Evil: 1");
        assertThat(mime.getSubject()).isEqualTo("Granted Bcc: all@example.cn X-Evil: 1");
        assertThat(mime.getHeader("Bcc")).isNull();
        assertThat(written(mime).lines())
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X-Evil"));
    }

    @Test
    void it_has_the_same_id_however_often_it_is_made() throws Exception {
        assertThat(written(mime("准予许可"))).contains("Message-ID: <key-1@county.example.cn>");
        assertThat(written(mime("准予许可"))).contains("Message-ID: <key-1@county.example.cn>");
    }

    @Test
    void rare_characters_arrive() throws Exception {
        assertThat(mime("𠮷㐂许可").getSubject()).isEqualTo("𠮷㐂许可");
    }

    private static MailMessage mime(String title) throws MessagingException {
        var mime =
                new MailMessage(
                        Session.getInstance(new Properties()),
                        new InternetAddress("lianshen@county.example.cn"),
                        "chen@example.cn",
                        new Message("key-1", Message.NOTICE, title, "text", Map.of()),
                        NINE);
        mime.saveChanges();
        return mime;
    }

    private static String written(MailMessage mime) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        mime.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
