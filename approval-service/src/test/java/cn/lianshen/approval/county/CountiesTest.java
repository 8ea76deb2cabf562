package cn.lianshen.approval.county;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.clock.Calendars;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A county's profile, read out. */
class CountiesTest {
    private static final Catalogue CATALOGUE = new CatalogueReader().read();
    private final Counties counties = new Counties(CATALOGUE, Calendars.load());

    @Test
    void every_profile_is_told_without_codes_in_both_languages() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(counties.all(locale)).hasSize(CATALOGUE.profiles().all().size());
            counties.all(locale).stream()
                    .map(CountyView.Line::region)
                    .flatMap(region -> facts(region, locale))
                    .forEach(
                            fact ->
                                    assertThat(String.join(" ", fact.values()) + fact.name())
                                            .isNotBlank()
                                            .doesNotContainPattern("[A-Z]{2}|[{}_]|\\bM[0-9]"));
        }
    }

    @Test
    void what_a_county_promises_offers_and_leaves_open_is_there() {
        assertThat(values("330327", "承诺时限：7 个工作日")).hasSize(7).contains("民办学校正式设立审批");
        assertThat(values("150203", "只作认定，不发办学许可证：幼儿中心（看护点）")).isNotEmpty();
        assertThat(values("220581", "牵头部门（受理和决定）")).containsExactly("行政审批局");
        assertThat(values("411600", "对外公布的法定时限：90 个工作日")).containsExactly("民办学校正式设立审批");
        assertThat(values("330327", "编号规则")).contains("发证机关代码为 1");
        assertThat(facts("330327", Locale.CHINESE).filter(CountyFact::confirm))
                .hasSize(view("330327").toConfirm())
                .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
    }

    @Test
    void what_the_county_says_of_a_bureau_takes_the_place_of_what_holds_everywhere() {
        var asked =
                facts("330327", Locale.CHINESE)
                        .filter(fact -> fact.name().equals("决定前征询：市场监督管理局"))
                        .toList();

        assertThat(asked)
                .filteredOn(fact -> fact.values().contains("适用事项：民办学校正式设立审批"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.general()).isFalse());
    }

    @Test
    void the_file_that_it_names_is_there() {
        counties.all(Locale.CHINESE)
                .forEach(line -> assertThat(inRepository(view(line.region()).file())).exists());
    }

    private static Path inRepository(String file) {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve(file))
                ? here.resolve(file)
                : requireNonNull(here.getParent()).resolve(file);
    }

    private List<String> values(String region, String name) {
        return facts(region, Locale.CHINESE)
                .filter(fact -> fact.name().equals(name))
                .flatMap(fact -> fact.values().stream())
                .toList();
    }

    private CountyView view(String region) {
        return counties.one(region, Locale.CHINESE).orElseThrow();
    }

    private Stream<CountyFact> facts(String region, Locale locale) {
        return counties.one(region, locale).orElseThrow().sections().stream()
                .flatMap(section -> section.facts().stream());
    }
}
