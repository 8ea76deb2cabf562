package cn.lianshen.approval.naming;

import static cn.lianshen.approval.naming.Names.company;
import static cn.lianshen.approval.naming.Names.school;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.naming.domain.NamingFinding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule speaks on which day, how long a name is kept, and what is said about it. */
class DatedNamingRulesTest {

    private static final Names UNRESERVED = company("苍南县启明星幼儿园有限责任公司", "KG").reserved(null);

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, NM09 BLOCK region",
        "2024-04-30, NM09 BLOCK region",
        "2024-05-01, NM10 BLOCK region",
        "2026-11-22, NM10 BLOCK region"
    })
    void non_profit_names_follow_the_rule_of_the_day(String day, String told) {
        assertThat(school("启明星幼儿园", "KG").at(day).told()).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-31, ''",
        "2017-09-01, NM07 BLOCK pre-approval",
        "2021-02-28, NM07 BLOCK pre-approval",
        "2021-03-01, NM08 WARN reservation",
        "2026-11-22, NM08 WARN reservation"
    })
    void pre_approval_gave_way_to_reservation(String day, String told) {
        List<String> expected = told.isEmpty() ? List.of() : List.of(told);
        assertThat(UNRESERVED.at(day).reserved(null).told()).isEqualTo(expected);
    }

    @Test
    void a_name_pre_approved_in_time_passes() {
        assertThat(UNRESERVED.at("2019-06-10").reserved("2019-06-06").told()).isEmpty();
        assertThat(UNRESERVED.at("2019-06-10").reserved("2019-06-11").told())
                .containsExactly("NM07 BLOCK pre-approval");
    }

    @Test
    void a_reservation_lapses_after_a_year() {
        assertThat(UNRESERVED.at("2026-11-22").reserved("2025-11-22").told()).isEmpty();
        assertThat(UNRESERVED.at("2026-11-23").reserved("2025-11-22").told())
                .containsExactly("NM08 BLOCK reservation-lapsed");
    }

    @Test
    void preparation_can_outlive_the_reservation() {
        assertThat(UNRESERVED.item("PS01").reserved("2026-11-01").told())
                .containsExactly("NM08 WARN reservation-may-lapse");
        assertThat(UNRESERVED.item("PS02").reserved("2026-11-01").told()).isEmpty();
    }

    @Test
    void only_founding_needs_a_reservation() {
        assertThat(UNRESERVED.item("PS05a").told()).isEmpty();
    }

    @Test
    void a_non_profit_school_needs_none() {
        assertThat(school("苍南县启明星幼儿园", "KG").reserved(null).told()).isEmpty();
    }

    @Test
    void a_finding_names_source_field_and_what_it_found() {
        assertThat(company("北关区阳光幼儿园有限责任公司", "KG").in("410503").findings())
                .containsExactly(
                        new NamingFinding(
                                "NM11",
                                "district-without-city",
                                cn.lianshen.approval.naming.domain.Level.BLOCK,
                                "school.name",
                                "企业名称登记管理规定第七条",
                                List.of("安阳市北关区")));
    }

    @Test
    void a_finding_is_said_in_both_languages() {
        NamingSentences sentences = new NamingConfiguration().namingSentences();
        NamingFinding finding = school("启明星小学", "KG").item("PS01").findings().getLast();
        assertThat(sentences.of(finding, Locale.CHINESE)).isEqualTo("名称中的“小学”与申请的办学类别不一致，应使用：幼儿园。");
        assertThat(sentences.of(finding, Locale.ENGLISH))
                .isEqualTo("“小学” is a different type of school. Use 幼儿园.");
    }

    @Test
    void every_kind_has_a_word_of_its_own_save_those_out_of_scope() {
        new CatalogueReader()
                .read().kinds().all().stream()
                        .filter(kind -> kind.outOfScope() == null)
                        .forEach(
                                kind ->
                                        assertThat(
                                                        school("苍南县启明星驿站", kind.code())
                                                                .findings()
                                                                .getFirst()
                                                                .parameters()
                                                                .getFirst())
                                                .as(kind.code())
                                                .isNotEmpty());
    }
}
