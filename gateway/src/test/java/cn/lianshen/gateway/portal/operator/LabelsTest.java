package cn.lianshen.gateway.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.page.Words;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** No code without its meaning, also those that only come when something breaks. */
class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "private-address,地址指向内部网络",
        "not-offered,本平台现在没有开通这种方式",
        "status-503,对方系统自身出错（HTTP 503）",
        "status-404,对方系统没有接受（HTTP 404）",
        "status-410,对方系统说明这个地址已经停用（HTTP 410）",
        "smtp-550,收件邮箱不存在或者拒收（SMTP 550）",
        "ReadTimeoutException,对方系统没有及时应答（ReadTimeoutException）",
        "ConnectException,没有连接上对方系统，或者连接中断（ConnectException）"
    })
    void faults_of_deliveries_are_told_in_words(String fault, String words) {
        assertThat(labels().fault(fault)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "payload of 7 is unreadable,读不出来",
        "nobody is told of approval.x.v1,没有规定这类事件通知谁",
        "no licence number: abc,许可证编号",
        "unknown classification X,非营利性",
        "no filing of case 7 was read,没有读到过这一办件的申请",
        "the case of 7 was never filed,没有读到过这一办件的申请",
        "not a CloudEvents 1.x event,必要的标识",
        "ce_time is not RFC 3339,必要的标识",
        "something else,服务出错"
    })
    void causes_of_dead_letters_are_told_in_words(String reason, String words) {
        assertThat(labels().cause(reason)).contains(words);
    }

    private static Labels labels() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/operator");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Labels(new Words(messages, Locale.CHINESE));
    }
}
