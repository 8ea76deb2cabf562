package cn.lianshen.gateway.portal.officer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.Person;
import cn.lianshen.gateway.portal.people.Staff;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.Reference.Material;
import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    void in_english_a_sentence_says_what_it_means_and_goes_into_the_paper_in_chinese() {
        var chinese = form("recusal", line("recusal", null));
        var english = new Words(words().messages(), Locale.ENGLISH);
        var form =
                new ActForm(
                        chinese.act(),
                        chinese.possible(),
                        List.of(),
                        chinese.persons(),
                        chinese.reference(),
                        english);

        var first = form.of(Typed.nothing(), Map.of()).fields().getFirst().choices().getFirst();

        assertThat(first.label()).contains("本案涉及本人利害关系", "my own interests");
        assertThat(told(form, "template", "1"))
                .isEqualTo(told(chinese, "template", "1"))
                .doesNotContainValue("");
    }

    @Test
    void a_chosen_sentence_is_reason_enough_where_one_is_needed() {
        var form = form("recusal", line("recusal", null));

        assertThat(form.missing(Typed.nothing())).containsOnlyKeys("reason");
        var chosen = new LinkedMultiValueMap<>(Map.of("template", List.of("1")));
        assertThat(form.missing(new Typed(chosen))).isEmpty();
        assertThat(told(form, "template", "1").get("reason")).asString().contains("公务员法");
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
    void colleagues_are_chosen_by_name_and_nobody_elses() {
        var people = Map.of("p-1", officer("p-1", "MZ"), "p-2", officer("p-2", "MZ"));
        var staff = new Staff(people, true);
        var handover = form("handover", line("handover", null), staff);
        var to = handover.of(Typed.nothing(), Map.of()).fields().getFirst();
        assertThat(to.type()).isEqualTo("pick");
        assertThat(to.choices()).extracting(c -> c.label()).contains("人员p-2");
        assertThat(told(handover, "to", "p-2", "reason", "休假")).containsEntry("to", "p-2");

        var typed = new LinkedMultiValueMap<>(Map.of("to", List.of("p-3"), "reason", List.of("-")));
        assertThat(handover.missing(new Typed(typed))).containsOnlyKeys("to");

        var site = form("site-inspection", line("site-inspection", null), staff);
        var several = new LinkedMultiValueMap<String, String>();
        several.addAll("inspectors", List.of("p-1", "p-2"));
        assertThat(new ActBody(site.act(), site).of(new Typed(several)))
                .containsEntry("inspectors", List.of("p-1", "p-2"));
    }

    @Test
    void numbers_are_typed_while_nobodys_name_is_known() {
        var to = form("handover", line("handover", null)).of(Typed.nothing(), Map.of());
        assertThat(to.fields().getFirst().type()).isEqualTo("text");
        assertThat(to.fields().getFirst().hint()).contains("工号");
    }

    @Test
    void materials_are_told_even_when_none_is_named() {
        var form = form("supplement-notice", line("supplement-notice", null));

        assertThat(told(form, "reason", "见说明")).containsEntry("materials", List.of());
        assertThat(told(form, "materials", "M05")).containsEntry("materials", List.of("M05"));
        assertThat(form.missing(Typed.nothing())).containsOnlyKeys("reason");
    }

    @Test
    void who_gave_a_material_already_is_said_where_it_could_be_asked_for() {
        var form = form("supplement-notice", line("supplement-notice", null));
        var given = new OfficerMaterial.Held(List.of("自然资源和规划局"), LocalDate.of(2027, 3, 1));
        var held = new OfficerMaterial("M06", "校舍证明", null, "HELD", false, given, List.of());
        var both = new ArrayList<>(form.materials());
        both.add(held);

        assertThat(materials(form, form.materials())).containsExactly("验资报告（M05）");
        assertThat(materials(form, both))
                .containsExactly("验资报告（M05）", "校舍证明（M06）：由自然资源和规划局提供，有效期至 2027年3月1日");
    }

    private static List<String> materials(ActForm form, List<OfficerMaterial> materials) {
        var views =
                new ActForm(
                                form.act(),
                                form.possible(),
                                materials,
                                form.persons(),
                                form.reference(),
                                form.words())
                        .of(Typed.nothing(), Map.of());
        return views.fields().getFirst().choices().stream().map(c -> c.label()).toList();
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
        return form(step, line, Staff.UNKNOWN);
    }

    private static ActForm form(String step, Possible.Line line, Staff staff) {
        var possible =
                new Possible(3, "MZ", List.of("MZ"), null, List.of(line), List.of(), List.of());
        var material = new OfficerMaterial("M05", "验资报告", null, "MISSING", false, null, List.of());
        var reference =
                new Reference(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Material("M05", "验资报告", "金额", null),
                                new Material("M06", "校舍证明", "面积", null)));
        var act = Act.of(step.replace('/', '-')).orElseThrow();
        var persons =
                new Persons(
                        new Colleague(me(), words(), staff),
                        "MZ",
                        List.of("MZ"),
                        Map.of(),
                        reference);
        return new ActForm(act, possible, List.of(material), persons, reference, words());
    }

    private static Login me() {
        var tokens = new Login.Tokens("", Instant.MAX, null);
        return new Login(
                "p-1", "我", Set.of(Role.OFFICER), "330327", "MZ", null, tokens, Instant.EPOCH);
    }

    private static Person officer(String subject, String bureau) {
        return new Person(subject, "u", "人员" + subject, true, List.of("officer"), "330327", bureau);
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/officer", "words/frame", "words/founder");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
