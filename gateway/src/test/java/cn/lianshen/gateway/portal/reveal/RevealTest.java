package cn.lianshen.gateway.portal.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What was looked at, in words. */
class RevealTest {
    private static final Instant AT = Instant.parse("2026-11-22T13:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "founder.citizenNumber, 身份证号码",
        "school.principal, 校长（园长）姓名",
        "existing.correction, 名录里哪里有误，应当是什么",
        "answers.M05, 验资报告",
        "conditions.board.head, 申请表中的其他内容"
    })
    void what_was_looked_at_is_called_as_the_form_calls_it(String field, String what) {
        var told = new Reveal(AT, "p-0003", "EDU", field, "与原件核对").told("教育局", names(), words());

        assertThat(told).isEqualTo(new Reveal.Line("2026年11月22日 21:30", "教育局", what, "与原件核对"));
    }

    private static Reference names() {
        var report = new Reference.Material("M05", "验资报告", "", null);
        return new Reference(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(report));
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/form", "words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
