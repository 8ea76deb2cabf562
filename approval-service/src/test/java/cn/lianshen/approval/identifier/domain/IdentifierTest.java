package cn.lianshen.approval.identifier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11110112000082827R", "11100000000013338W", "11320482014138860P",
                "91350100M000100Y43", "113309210026411518", "52330327MJ000000X6",
                "91330327MA0000007G", "12330327000000000W", "113303270000000000"
            })
    void a_credit_code_with_both_check_characters_is_read(String text) {
        assertThat(CreditCode.parse(text)).map(CreditCode::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52330327MJ000000X7",
                "52330327MJ00000016",
                "52330327MJ000000X",
                "",
                "52330327MJ000000X66",
                "5233032IMJ000000X6",
                "52330327mj000000x6"
            })
    void any_other_credit_code_is_not(String text) {
        assertThat(CreditCode.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X", "330327198001010008", "330327198506150006",
                "150203198001010008", "22058119850615000X", "410503198506150006",
                "810000198001010006"
            })
    void a_citizen_number_with_a_real_date_and_the_right_check_is_read(String text) {
        assertThat(CitizenNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "330327198002300000",
                "33032719800101000",
                "",
                "11010519491231002x",
                "030327198001010008",
                "990327198001010000",
                "160327198001010006",
                "000327198001010001"
            })
    void any_other_citizen_number_is_not(String text) {
        assertThat(CitizenNumber.parse(text)).isEmpty();
    }

    @Test
    void a_person_comes_of_age_on_the_birthday() {
        var number = CitizenNumber.parse("330327198001010008").orElseThrow();

        assertThat(number.ageOn(LocalDate.of(1997, 12, 31))).isEqualTo(17);
        assertThat(number.ageOn(LocalDate.of(1998, 1, 1))).isEqualTo(18);
    }

    @Test
    void a_licence_number_follows_the_layout_of_the_15_digit_scheme() {
        assertThat(LicenceNumber.of(1, "330327", 6, 1).value()).isEqualTo("教民133032760000001号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教民133032760000001号",
                "133032760000001",
                "教民133032760000001",
                " 教民 １３３０３２７６０００００ ０１ 号 "
            })
    void a_licence_number_is_the_same_however_it_is_typed(String text) {
        assertThat(LicenceNumber.parse(text)).contains(LicenceNumber.of(1, "330327", 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教民3303276000001号", "3303276000001", "教民081032787654321号"})
    void so_is_an_older_one_and_one_of_any_issuing_body(String text) {
        assertThat(LicenceNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "教民号",
                "教民13303276000001号",
                "教民1330327600000012号",
                "教民133032790000001号",
                "教民133032700000001号",
                "教民190032760000001号",
                "教民0303276000001号",
                "人社民133032760000001号",
                "教民133032760000001号（正本）"
            })
    void any_other_licence_number_is_not(String text) {
        assertThat(LicenceNumber.parse(text)).isEmpty();
    }

    @Test
    void a_case_number_holds_county_sector_day_item_serial_and_check_digit() {
        var number = CaseNumber.of("330327", LocalDate.of(2026, 11, 23), "PS02", 17).value();

        assertThat(number).hasSize(24).startsWith("33032705202611230200017");
        assertThat(CaseNumber.valid(number)).isTrue();
    }

    @Test
    void a_case_number_may_be_begun_but_not_be_wrong_as_a_whole() {
        assertThat(CaseNumber.mayBegin("33032705202611230200018")).isTrue();
        assertThat(CaseNumber.mayBegin("330327052026112302000173")).isTrue();
        assertThat(CaseNumber.mayBegin("330327052026112302000174")).isFalse();
        assertThat(CaseNumber.mayBegin("3303270520261123021000001")).isFalse();
    }

    @Test
    void a_wrong_digit_or_two_swapped_ones_in_a_case_number_are_found() {
        var number = CaseNumber.of("330327", LocalDate.of(2026, 11, 23), "PS02", 17).value();

        assertThat(CaseNumber.valid(number.replaceFirst("3", "4"))).isFalse();
        assertThat(CaseNumber.valid(number.replaceFirst("27", "72"))).isFalse();
    }
}
