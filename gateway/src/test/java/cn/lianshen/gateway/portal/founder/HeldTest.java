package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldTest {
    private final FormTree form = FormTree.empty();

    @ParameterizedTest
    @CsvSource({
        "PS05a, school.name",
        "PS05d, school.address",
        "PS05f, school.legalRepresentative",
        "PS05g, school.principal"
    })
    void a_change_asks_for_what_it_changes_and_nothing_else(String change, String asked) {
        form.put("item", "PS05");
        form.put("change", change);
        Held.take(form, school());

        assertThat(Held.fields(form)).hasSize(3).doesNotContain(asked);
        assertThat(form.text(asked)).isEmpty();
        assertThat(answers()).isEqualTo(List.of("existing.licenceNumber", "existing.licenceUntil"));
    }

    @Test
    void an_ending_asks_for_nothing_of_the_school() {
        form.put("item", "PS06");
        form.put("kind", "PRI");
        assertThat(Held.differs(form, school())).isTrue();
        Held.take(form, school());

        assertThat(Held.differs(form, school())).isFalse();
        assertThat(form.text("kind")).isEqualTo("KG");
        assertThat(form.text("school.name")).isEqualTo("苍南县𠮷㐂幼儿园");
        assertThat(form.text("existing.registrar")).isEqualTo("MZ");
    }

    @Test
    void a_school_that_is_to_be_divided_says_nothing_of_the_new_one() {
        form.put("item", "PS03");
        Held.take(form, school());

        assertThat(Held.fields(form)).isEmpty();
        assertThat(form.text("school.name")).isEmpty();
    }

    @Test
    void where_the_register_is_wrong_everything_is_asked_and_stands_there_already() {
        form.put("item", "PS06");
        Held.take(form, school());
        form.put("existing.correction", "园长的姓名有误");

        assertThat(Held.isChosen(form)).isFalse();
        assertThat(Held.fields(form)).isEmpty();
        assertThat(form.text("school.principal")).isEqualTo("林晓梅");

        Held.take(form, school());
        assertThat(Held.isChosen(form)).isTrue();
    }

    @Test
    void what_was_told_before_is_taken_over_where_it_can_be_read() {
        var before = FormTree.empty();
        before.put("school.plannedPupils", 180);
        before.put("founder.name", "陈海燕");
        before.put("founder.citizenNumber", "330327********0008");
        form.put("item", "PS06");
        form.put("founder.name", "别人");
        Held.repeat(form, before);

        assertThat(form.text("school.plannedPupils")).isEqualTo("180");
        assertThat(form.text("founder.name")).isEqualTo("别人");
        assertThat(form.text("founder.citizenNumber")).isEmpty();
    }

    @Test
    void a_new_founder_is_not_the_old_one() {
        var before = FormTree.empty();
        before.put("founder.name", "陈海燕");
        form.put("item", "PS05");
        form.put("change", "PS05e");
        Held.repeat(form, before);

        assertThat(form.text("founder.name")).isEmpty();
    }

    private List<String> answers() {
        return Held.asAnswers(form).stream()
                .map(Field::name)
                .filter(name -> name.startsWith("existing."))
                .toList();
    }

    private static RegisteredSchool school() {
        return new RegisteredSchool(
                "5b1c0000-0000-0000-0000-000000000001",
                "苍南县𠮷㐂幼儿园",
                named("REGISTERED"),
                named("KG"),
                List.of(named("PRESCHOOL")),
                named("NON_PROFIT"),
                LocalDate.of(2020, 9, 1),
                "灵溪镇江湾路 1 号",
                List.of(),
                List.of("陈海燕"),
                "陈海燕",
                "林晓梅",
                new RegisteredSchool.Licence(
                        "教民133032760000019号", LocalDate.of(2029, 9, 1), named("VALID")),
                new RegisteredSchool.Registration(named("MZ"), null));
    }

    private static RegisteredSchool.Named named(String code) {
        return new RegisteredSchool.Named(code, code);
    }
}
