package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said of files that were not taken. */
class UploadedTest {
    private static final String FIELD = "materials.M05";

    @Test
    void a_refused_file_is_named_as_the_readers_language_has_it() {
        assertThat(said("报告.pdf", "发现病毒。", Locale.CHINESE)).isEqualTo("报告.pdf：发现病毒。");
        assertThat(said("report.pdf", "It holds a virus.", Locale.ENGLISH))
                .isEqualTo("report.pdf: It holds a virus.");
    }

    @Test
    void without_a_sentence_of_the_service_its_code_is_told() {
        assertThat(said("report.pdf", null, Locale.ENGLISH)).isEqualTo("report.pdf: infected");
    }

    private static @Nullable String said(String file, @Nullable String detail, Locale locale) {
        var fault = new Fault(409, "infected", null, detail, null, null, null, null, null);
        var form = new Uploaded(Typed.nothing(), List.of(FIELD), Map.of(), true);
        return form.wrong(FIELD, file, new Refused(fault), words(locale)).errors().get(FIELD);
    }

    private static Words words(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("words/founder");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale);
    }
}
