package cn.lianshen.approval.approvalcase.filing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Matters;
import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.web.problem.FieldFault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a form says of itself, without servers. */
class FormCheckTest {
    private static final String CANGNAN = "330327";
    private static final String NUMBER = "/existing/licenceNumber";
    private static final Codes CODES = new CatalogueCodes(new CatalogueReader().read());

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "教民13303276000001号", "教民133032790000011号", "人社民133032760000011号"})
    void a_number_that_no_licence_bears_is_refused_at_its_field(String number) {
        var faults = faults(Matters.form(CANGNAN, "PS05a", NUMBER, text(number)));

        assertThat(faults)
                .containsExactly(FieldFault.of("existing.licenceNumber", "invalid-licence-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教民133032760000011号",
                "133032760000011",
                " 教民１３３０３２７６００００ 011 号",
                "教民133032760000011"
            })
    void one_school_is_the_same_however_its_number_is_typed(String number) {
        var form = read(Matters.form(CANGNAN, "PS05a", NUMBER, text(number)));
        var official = read(Matters.form(CANGNAN, "PS05a"));

        assertThat(FormCheck.faults(form, CODES, today())).isEmpty();
        var existing = requireNonNull(form.existing());
        assertThat(existing.licenceNumber()).isEqualTo("教民133032760000011号");
        assertThat(existing.identity()).isEqualTo(requireNonNull(official.existing()).identity());
    }

    @Test
    void the_number_of_an_older_licence_has_thirteen_digits() {
        assertThat(faults(Matters.form(CANGNAN, "PS05a", NUMBER, text("教民3303276000011号"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/school/name, 60",
        "/school/address, 200",
        "/founder/name, 60",
        "/school/principal, 60",
        "/answers/M01, 20000"
    })
    void a_rare_character_counts_once(String at, int most) {
        var longest = "长".repeat(most - 1) + "𠮷";

        assertThat(faults(Forms.with(at, text(longest)))).isEmpty();
        assertThat(faults(Forms.with(at, text(longest + "长"))))
                .extracting(FieldFault::code)
                .containsExactly("text-too-long");
    }

    @Test
    void what_is_wrong_in_the_register_is_counted_in_the_same_way() {
        var longest = "长".repeat(499) + "𠮷";

        assertThat(faults(Matters.form(CANGNAN, "PS05a", "/existing/correction", text(longest))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ORGANISATION | founder.citizenNumber | citizen-number-not-expected
                    INDIVIDUAL   | founder.creditCode    | credit-code-not-expected
                    """)
    void a_founder_is_a_person_or_a_body_and_not_both(String type, String field, String code) {
        var founder =
                """
                {"type":"%s","name":"示例","citizenNumber":"330327198001010008",
                 "creditCode":"91330327MA0000007G"}
                """
                        .formatted(type);

        assertThat(faults(Forms.with("/founder", founder)))
                .containsExactly(FieldFault.of(field, code));
    }

    private static List<FieldFault> faults(String form) {
        return FormCheck.faults(read(form), CODES, today());
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }

    private static FilingForm read(String form) {
        return JsonMapper.shared().readValue(form, FilingForm.class);
    }

    private static String text(String value) {
        return '"' + value + '"';
    }
}
