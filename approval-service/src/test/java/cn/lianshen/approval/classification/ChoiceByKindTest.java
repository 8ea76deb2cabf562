package cn.lianshen.approval.classification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.classification.RegistrationSeeds.NoteRow;
import cn.lianshen.approval.classification.domain.ExistingSchool;
import cn.lianshen.approval.routing.domain.SchoolKind;
import cn.lianshen.seeds.SeedReader;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kind of institution makes of the choice. */
class ChoiceByKindTest {

    private static final Catalogue CATALOGUE = new CatalogueReader().read();

    @ParameterizedTest
    @CsvSource({
        "KG, false, true",
        "PRI, true, false",
        "NINE, true, false",
        "SEN, false, true",
        "COMP, true, true",
        "TWELVE, true, true"
    })
    void only_a_complete_or_twelve_year_school_is_mixed(
            String code, boolean compulsory, boolean further) {
        var kind = CATALOGUE.kind(code);
        SchoolKind cut =
                new SchoolKind(
                        code,
                        EnumSet.copyOf(kind.stages()),
                        kind.holdsCompulsoryRules(),
                        false,
                        false,
                        null);
        assertThat(ExistingSchool.of(cut, LocalDate.of(2010, 9, 1), null))
                .isEqualTo(new ExistingSchool(LocalDate.of(2010, 9, 1), compulsory, further, null));
    }

    @Test
    void the_seeds_say_the_same_of_what_blocks_as_the_code() {
        var seeds =
                new SeedReader().object("classified-registration.yaml", RegistrationSeeds.class);
        assertThat(seeds.notes()).isNotEmpty().allMatch(ChoiceByKindTest::agrees);
    }

    private static boolean agrees(NoteRow row) {
        return row.blocks() == row.code().blocks();
    }
}
