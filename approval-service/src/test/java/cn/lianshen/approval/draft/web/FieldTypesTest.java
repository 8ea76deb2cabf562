package cn.lianshen.approval.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.catalogue.EntryMode;
import cn.lianshen.web.json.StrictJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled forms: what is there is looked at, what is not there is left alone. */
class FieldTypesTest {

    private static final JsonMapper JSON = StrictJson.mapper();

    record Form(String region, EntryMode entryMode, School school, Map<String, String> answers) {}

    record School(
            String name,
            int pupils,
            @Nullable Boolean canteen,
            LocalDate opens,
            List<Part> parts) {}

    record Part(String name, long area) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'region':null,'entryMode':'','school':{}}",
                "{'school':{'name':'','pupils':'','canteen':null,'parts':[]}}",
                "{'school':{'pupils':180,'canteen':true,'opens':'2027-09-01'}}",
                "{'entryMode':'direct','answers':{'M01':'x','M02':''}}",
                "{'school':{'parts':[{'name':'A'},{}]}}"
            })
    void what_is_missing_or_still_empty_is_no_fault(String draft) {
        assertThat(faults(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'region':330327} | region",
                "{'region':{}} | region",
                "{'school':[]} | school",
                "{'school':'x'} | school",
                "{'school':{'pupils':'many'}} | school.pupils",
                "{'school':{'pupils':'180'}} | school.pupils",
                "{'school':{'pupils':99999999999}} | school.pupils",
                "{'school':{'canteen':'yes'}} | school.canteen",
                "{'school':{'opens':'1 September'}} | school.opens",
                "{'school':{'parts':[{},{'area':'wide'}]}} | school.parts[1].area",
                "{'answers':{'M01':1}} | answers.M01"
            })
    void a_wrong_type_is_told_with_its_place(String draft, String field) {
        assertThat(faults(draft))
                .containsExactly(new FieldTypes.Fault(field, "invalid-value", null));
    }

    @Test
    void a_choice_that_does_not_exist_is_told_with_those_that_do() {
        assertThat(faults("{'entryMode':'later'}"))
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.allowed())
                                        .containsExactlyInAnyOrder("direct", "after_preparation"));
    }

    @Test
    void a_field_that_the_form_does_not_have_is_told() {
        assertThat(faults("{'school':{'nmae':'x'}}"))
                .containsExactly(new FieldTypes.Fault("school.nmae", "unknown-field", null));
    }

    @Test
    void one_wrong_field_does_not_hide_the_next() {
        assertThat(faults("{'region':1,'school':{'pupils':'x','canteen':'y'},'colour':'red'}"))
                .extracting(FieldTypes.Fault::field)
                .containsExactly("region", "school.pupils", "school.canteen", "colour");
    }

    private static List<FieldTypes.Fault> faults(String draft) {
        var json = JSON.readTree(draft.replace('\'', '"'));
        return new FieldTypes(JSON).faults("", json, JSON.constructType(Form.class)).toList();
    }
}
