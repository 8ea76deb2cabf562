package cn.lianshen.gateway.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormTreeTest {
    private final FormTree form = FormTree.empty();

    @Test
    void values_are_kept_in_their_types_at_their_paths() {
        take(Field.number("school.openingFundYuan"), " 2,000,000 ");
        take(Field.yesNo("school.canteen"), "false");
        take(Field.some("school.pupils", "SENIOR", "ADULT"), "SENIOR", "ADULT");

        assertThat(form.json().toString())
                .isEqualTo(
                        "{\"school\":{\"openingFundYuan\":2000000,\"canteen\":false,"
                                + "\"pupils\":[\"SENIOR\",\"ADULT\"]}}");
    }

    @Test
    void what_does_not_fit_its_type_is_kept_as_it_was_typed() {
        var field = Field.number("school.plannedPupils");
        take(field, "约一百八十");

        assertThat(form.text("school.plannedPupils")).isEqualTo("约一百八十");
        assertThat(form.typed(List.of(field)).first("school.plannedPupils")).isEqualTo("约一百八十");
    }

    @Test
    void a_form_knows_whether_any_material_has_a_file() {
        assertThat(form.hasDocuments()).isFalse();
        take(Field.files("materials.M05", 20, "answers.M05"), "0199-a");
        assertThat(form.hasDocuments()).isTrue();
    }

    @Test
    void an_emptied_field_is_left_out() {
        var field = Field.text("founder.name", 60, "name");
        take(field, "陈海燕");
        take(field, "  ");

        assertThat(form.isFilled(field)).isFalse();
        assertThat(form.at("founder.name").isMissingNode()).isTrue();
    }

    @Test
    void documents_are_kept_by_their_ids_once_each() {
        var field = Field.files("materials.M05", 20, "answers.M05");
        take(field, "d-1", "d-2", "d-1");

        assertThat(form.json().toString())
                .isEqualTo(
                        "{\"materials\":{\"M05\":[{\"documentId\":\"d-1\"},{\"documentId\":\"d-2\"}]}}");
        assertThat(form.typed(List.of(field)).all("materials.M05")).containsExactly("d-1", "d-2");
        take(field);
        assertThat(form.isFilled(field)).isFalse();
    }

    @Test
    void words_may_take_the_place_of_documents() {
        var field = Field.files("materials.M05", 20, "answers.M05");
        take(Field.longText("answers.M05", 100), "验资报告，2026年11月20日");

        assertThat(form.isFilled(field)).isTrue();
    }

    @Test
    void other_fields_stay_as_they_are() {
        form.put("region", "330327");
        take(Field.longText("answers.M01", 100), "第一行\r\n第二行");

        assertThat(form.text("region")).isEqualTo("330327");
        assertThat(form.text("answers.M01")).isEqualTo("第一行\n第二行");
    }

    private void take(Field field, String... values) {
        var typed = new LinkedMultiValueMap<String, String>();
        List.of(values).forEach(value -> typed.add(field.name(), value));
        form.take(new Typed(typed), List.of(field));
    }
}
