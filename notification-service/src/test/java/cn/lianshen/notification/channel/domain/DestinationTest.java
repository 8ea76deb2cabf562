package cn.lianshen.notification.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "MAIL, chen@example.cn, c***@example.cn",
        "MAIL, a.b+c%d@mail.example.com.cn, a***@mail.example.com.cn",
        "SMS, 13800001234, 138****1234",
        "WEBHOOK, https://oa.example.cn:8443/in/x?token=1, https://oa.example.cn:8443/…",
        "WEBHOOK, https://[2400:3200::1]/in, https://[2400:3200::1]/…"
    })
    void an_address_is_shown_so_that_only_its_owner_knows_it(
            Channel channel, String text, String masked) {
        assertThat(Destination.parse(channel, text, false))
                .hasValueSatisfying(found -> assertThat(found.masked()).isEqualTo(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chen",
                "@example.cn",
                "chen@",
                "chen@local",
                "chen@example.cn\r\nBcc: all@example.cn",
                "chen@example.cn\n",
                "chen@example.cn, bcc@example.cn",
                "\"陈 <x>\"@example.cn",
                "陈@example.cn",
                "-f@example.cn",
                "chen@-example.cn"
            })
    void nothing_but_one_mailbox_is_a_mail_address(String text) {
        assertThat(Destination.parse(Channel.MAIL, text, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1380000123", "138000012345", "12800001234", "+8613800001234", "a"})
    void nothing_but_eleven_digits_is_a_mobile_number(String text) {
        assertThat(Destination.parse(Channel.SMS, text, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "oa.example.cn",
                "http://oa.example.cn/in",
                "ftp://oa.example.cn/in",
                "file:///etc/passwd",
                "https:///in",
                "https://user:secret@oa.example.cn/in",
                "https://oa.example.cn/in#part",
                "https://oa.example.cn/in\r\nHost: other",
                "https://oa example.cn/"
            })
    void a_url_names_a_host_and_nothing_else_in_front(String text) {
        assertThat(Destination.parse(Channel.WEBHOOK, text, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/in", "https://10.0.0.1/in"})
    void plain_http_is_a_matter_of_settings(String text) {
        assertThat(Destination.parse(Channel.WEBHOOK, text, true)).isPresent();
    }
}
