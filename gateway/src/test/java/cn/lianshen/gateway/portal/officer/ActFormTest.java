package cn.lianshen.gateway.portal.officer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.Reference.Material;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;

/** What officers choose from and type, and what the service is told. */
class ActFormTest {

    @Test
    void only_what_the_service_offers_can_be_chosen() {
        var form = form("decision", line("decision", "REFUSE"));

        var outcome = form.of(Typed.nothing(), Map.of()).fields().getFirst();

        assertThat(outcome.choices()).extracting(c -> c.label()).containsExactly("不予许可");
    }

    @Test
    void the_bureaus_own_sentences_come_first_and_begin_the_reason() {
        var form = form("opinions", line("opinions", "AGREE"));
        var template = form.of(Typed.nothing(), Map.of()).fields().get(1).choices().getFirst();
        assertThat(template.value()).isEqualTo("MZ.1");

        var told = told(form, "conclusion", "AGREE", "template", "MZ.1", "reason", "另请更新章程。");

        assertThat(told).containsOnlyKeys("conclusion", "reason");
        assertThat(told.get("reason")).isEqualTo(template.label() + "\n另请更新章程。");
    }

    @Test
    void numbers_persons_and_notices_are_told_as_the_service_reads_them() {
        var site = form("site-inspection", line("site-inspection", null));
        assertThat(told(site, "on", "2026-12-01", "inspectors", "p-1、p-2， p-3"))
                .containsEntry("inspectors", List.of("p-1", "p-2", "p-3"))
                .doesNotContainKey("notice");
        assertThat(told(site, "notice.number", "8号", "notice.expectedUntil", "2026-12-02"))
                .containsEntry("notice", Map.of("number", "8号", "expectedUntil", "2026-12-02"));

        var result = form("site-inspection/result", line("site-inspection/result", null));
        assertThat(told(result, "faults", "2")).containsEntry("faults", 2);
        assertThat(told(result, "faults", "两处")).containsEntry("faults", "两处");
    }

    @Test
    void materials_are_told_even_when_none_is_named() {
        var form = form("supplement-notice", line("supplement-notice", null));

        assertThat(told(form, "reason", "见说明")).containsEntry("materials", List.of());
        assertThat(told(form, "materials", "M05")).containsEntry("materials", List.of("M05"));
        assertThat(form.missing(Typed.nothing())).containsOnlyKeys("reason");
    }

    @Test
    void every_step_is_called_something_and_said_what_it_does() {
        var words = words();
        assertThat(Acts.ALL)
                .allSatisfy(
                        act -> {
                            assertThat(words.maybe("act." + act.code())).isNotEmpty();
                            assertThat(words.maybe("act." + act.code() + ".lead")).isNotEmpty();
                        });
    }

    private static Map<String, Object> told(ActForm form, String... namesAndValues) {
        var values = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new ActBody(form.act(), form).of(new Typed(values));
    }

    private static Possible.Line line(String step, @Nullable String choice) {
        return new Possible.Line(step, choice, true, null, null);
    }

    private static ActForm form(String step, Possible.Line line) {
        var possible = new Possible(3, "MZ", null, List.of(line), List.of(), List.of());
        var material = new OfficerMaterial("M05", "验资报告", null, "MISSING", false, null, List.of());
        var reference =
                new Reference(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Material("M05", "验资报告", "金额", null)));
        var act = Act.of(step.replace('/', '-')).orElseThrow();
        return new ActForm(act, possible, List.of(material), List.of(), reference, words());
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/officer", "words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
