package cn.lianshen.approval.naming;

import static cn.lianshen.approval.naming.Names.company;
import static cn.lianshen.approval.naming.Names.school;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.naming.domain.Consent;
import cn.lianshen.approval.routing.domain.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that are others': of schools, of persons, of donors; and school words that are schools'.
 */
class OthersNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"苍南县启明星幼儿园", "苍南启明星幼儿园", "温州市苍南县启明星幼儿园", "苍南县启明星幼儿园有限责任公司", "苍南县 启明星幼儿园"})
    void a_name_is_taken_however_its_place_and_form_are_spelled(String taken) {
        assertThat(school("苍南县启明星幼儿园", "KG").beside(taken, null).told())
                .containsExactly("NM01 BLOCK taken");
    }

    @Test
    void the_same_trade_name_of_another_kind_is_similar() {
        assertThat(school("苍南县启明星幼儿园", "KG").beside("苍南县启明星小学", null).told())
                .containsExactly("NM01 WARN similar");
    }

    @Test
    void the_same_name_in_another_county_is_free() {
        assertThat(school("苍南县启明星幼儿园", "KG").beside("龙港市启明星幼儿园", null).told()).isEmpty();
    }

    @Test
    void another_schools_name_is_no_trade_name() {
        Names name = company("苍南县莲花学校幼儿园有限责任公司", "KG").beside("北关区莲花学校", null);
        assertThat(name.told())
                .containsExactly("NM01 BLOCK another-legal-person", "NM04 BLOCK another-school");
        assertThat(name.with(Consent.OTHER_SCHOOL).told()).isEmpty();
    }

    @Test
    void another_schools_short_name_is_no_trade_name_of_a_company() {
        Names name = company("苍南县温外幼儿园有限责任公司", "KG").beside("温州外国语学校", "温外");
        assertThat(name.told()).containsExactly("NM04 BLOCK another-school");
        assertThat(name.with(Consent.OTHER_SCHOOL).told()).isEmpty();
    }

    @Test
    void a_company_school_is_not_named_after_a_person() {
        assertThat(company("苍南县陈晓明幼儿园有限责任公司", "KG").by("陈晓明").told())
                .containsExactly("NM04 BLOCK person");
        assertThat(company("苍南县启明星幼儿园有限责任公司", "KG").by("陈晓明").told()).isEmpty();
    }

    @Test
    void a_donors_name_needs_the_province() {
        Names name = school("苍南县王振滔小学", "PRI").givenBy("王振滔");
        assertThat(name.told()).containsExactly("NM12 BLOCK donor");
        assertThat(name.with(Consent.DONOR_NAME).told()).isEmpty();
        assertThat(name.at("2021-08-31").told()).isEmpty();
        assertThat(name.at("2021-09-01").told()).containsExactly("NM12 BLOCK donor");
    }

    @Test
    void other_enterprises_keep_off_school_words() {
        Names shop = Names.of("苍南县小太阳幼儿园用品有限公司", Classification.FOR_PROFIT, null);
        assertThat(shop.told()).containsExactly("NM06 BLOCK school-word");
        assertThat(shop.with(Consent.SCHOOL_WORD).told()).isEmpty();
        assertThat(Names.of("苍南县小太阳文具有限公司", Classification.FOR_PROFIT, null).told()).isEmpty();
    }

    @Test
    void wide_words_may_be_approved() {
        Names name = company("苍南县中华幼儿园有限责任公司", "KG");
        assertThat(name.told()).containsExactly("NM04 BLOCK wide-word");
        assertThat(name.with(Consent.WIDE_WORD).told()).isEmpty();
    }

    @Test
    void a_short_form_drops_the_company_part_only_and_needs_consent() {
        Names name = company("苍南县启明星幼儿园有限责任公司", "KG");
        assertThat(name.inShort("苍南县启明星幼儿园").told())
                .containsExactly("NM02 WARN short-form-consent");
        assertThat(name.inShort("启明星幼儿园").told()).containsExactly("NM02 BLOCK short-form-wrong");
        assertThat(name.inShort("苍南县启明星幼儿园").with(Consent.SHORT_FORM).told()).isEmpty();
    }

    @Test
    void a_change_of_something_else_does_not_judge_the_name_anew() {
        assertThat(school("启明星幼儿园", "KG").item("PS05d").told()).isEmpty();
        assertThat(school("启明星幼儿园", "KG").item("PS07").told()).isEmpty();
        assertThat(school("启明星幼儿园", "KG").item("PS05a").told())
                .containsExactly("NM10 BLOCK region");
    }
}
