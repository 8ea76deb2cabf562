package cn.lianshen.approval.naming;

import static cn.lianshen.approval.naming.Names.company;
import static cn.lianshen.approval.naming.Names.school;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as founders write them, and all that the rules say about each. */
class NamingRulesTest {

    static Stream<Names> good() {
        return Stream.of(
                school("苍南县启明星幼儿园", "KG"),
                school("苍南启明星幼儿园", "KG"),
                school("温州市苍南县启明星幼儿园", "KG"),
                school("苍南县𬭎图小学", "PRI"),
                school("苍南县求知初级中学", "JUN"),
                school("苍南县求知中学", "COMP"),
                school("苍南县求知学校", "NINE"),
                school("苍南县求知外国语学校", "NINE"),
                school("苍南县求知高级中学", "SEN"),
                school("苍南县启明星艺术培训学校", "TRN"),
                school("苍南县新芽特殊教育学校", "SPE"),
                school("安阳市北关区阳光幼儿园", "KG").in("410503"),
                school("包头市昆都仑区阳光幼儿园", "KG").in("150203"),
                school("梅河口市阳光幼儿园", "KG").in("220581"),
                company("苍南县启明星幼儿园有限责任公司", "KG"),
                company("苍南县启明星艺术培训学校股份有限公司", "TRN"),
                company("安阳市北关区阳光幼儿园有限责任公司", "KG").in("410503"));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad(
                        school("", "KG"),
                        "NM01 BLOCK blank",
                        "NM10 BLOCK region",
                        "NM10 BLOCK trade-name-short",
                        "NM10 BLOCK category",
                        "NM10 BLOCK form"),
                bad(school("苍南县 启明星幼儿园", "KG"), "NM01 BLOCK blanks"),
                bad(school("苍南县　启明星幼儿园", "KG"), "NM01 BLOCK blanks"),
                bad(school("苍南县启明星\u200b幼儿园", "KG"), "NM01 BLOCK blanks"),
                bad(school("苍南县ＡＢＣ幼儿园", "KG"), "NM01 BLOCK not-chinese-characters"),
                bad(school("苍南县ABC幼儿园", "KG"), "NM01 BLOCK not-chinese-characters"),
                bad(school("苍南县启明星（灵溪）幼儿园", "KG"), "NM01 BLOCK not-chinese-characters"),
                bad(school("苍南县第１小学", "PRI"), "NM01 BLOCK not-chinese-characters"),
                bad(school("苍南县𠮷祥幼儿园", "KG"), "NM01 BLOCK not-standard-characters"),
                bad(school("苍南县啟明星幼儿园", "KG"), "NM01 BLOCK not-standard-characters"),
                bad(school("苍南县公办示范幼儿园", "KG"), "NM01 WARN misleading"),
                bad(school("启明星幼儿园", "KG"), "NM10 BLOCK region"),
                bad(school("龙港市启明星幼儿园", "KG"), "NM10 BLOCK region-of-another-place"),
                bad(school("杭州市启明星幼儿园", "KG"), "NM10 BLOCK region-of-another-place"),
                bad(school("温州市启明星幼儿园", "KG"), "NM10 BLOCK region-wider"),
                bad(school("苍南县星幼儿园", "KG"), "NM10 BLOCK trade-name-short"),
                bad(school("苍南县𬭎小学", "PRI"), "NM10 BLOCK trade-name-short"),
                bad(school("苍南县幼儿园", "KG"), "NM10 BLOCK trade-name-short"),
                bad(school("苍南县双语幼儿园", "KG"), "NM10 BLOCK trade-name-short"),
                bad(school("苍南县杭州幼儿园", "KG"), "NM10 BLOCK trade-name-is-place"),
                bad(school("苍南县启明星", "KG"), "NM10 BLOCK category", "NM10 BLOCK form"),
                bad(school("苍南县启明星小学", "KG"), "NM10 BLOCK category-of-another-kind"),
                bad(school("苍南县启明星学校", "PRI"), "NM10 BLOCK category-of-another-kind"),
                bad(school("苍南县启明星培训学校", "NINE"), "NM10 BLOCK category-of-another-kind"),
                bad(school("苍南县启明星幼儿园有限责任公司", "KG"), "NM10 BLOCK company-form"),
                bad(
                        school("中国苍南国际幼儿园", "KG"),
                        "NM01 WARN misleading",
                        "NM10 BLOCK region",
                        "NM10 BLOCK wide-word"),
                bad(school("北关区阳光幼儿园", "KG").in("410503"), "NM10 BLOCK district-without-city"),
                bad(
                        company("北关区阳光幼儿园有限责任公司", "KG").in("410503"),
                        "NM11 BLOCK district-without-city"),
                bad(company("苍南县启明星幼儿园", "KG"), "NM02 BLOCK company-form-missing"),
                bad(company("苍南县启明星幼儿园有限公司", "KG"), "NM02 BLOCK company-form-missing"),
                bad(company("启明星幼儿园有限责任公司", "KG"), "NM03 BLOCK region"),
                bad(company("温州市启明星幼儿园有限责任公司", "KG"), "NM03 WARN region-wider"),
                bad(company("苍南县启明星小学有限责任公司", "KG"), "NM03 BLOCK category-of-another-kind"),
                bad(
                        company("中国苍南国际幼儿园有限责任公司", "KG"),
                        "NM03 BLOCK region",
                        "NM04 BLOCK wide-word",
                        "NM05 BLOCK feature"),
                bad(company("苍南县剑桥幼儿园有限责任公司", "KG"), "NM04 BLOCK another-school"),
                bad(company("苍南县启明星双语幼儿园有限责任公司", "KG"), "NM05 BLOCK feature"),
                bad(company("苍南县求知艺术高级中学有限责任公司", "SEN"), "NM05 BLOCK feature"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void nothing_speaks_against_a_good_name(Names name) {
        assertThat(name.told()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void every_fault_of_a_name_is_told(Names name, List<String> faults) {
        assertThat(name.told()).containsExactlyElementsOf(faults);
    }

    private static Arguments bad(Names name, String... faults) {
        return Arguments.of(name, List.of(faults));
    }
}
