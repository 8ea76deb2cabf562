package cn.lianshen.approval.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.seeds.WrongSeed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A catalogue that does not fit together does not start. */
class ReferencesTest {

    private final Catalogue whole = new CatalogueReader().read();

    @Test
    void the_seeds_fit_together() {
        assertThatCode(() -> References.check(whole)).doesNotThrowAnyException();
    }

    @Test
    void a_material_that_no_row_has_is_named_with_file_and_row() {
        MaterialSet wrong =
                new MaterialSet(
                        "PS01", null, null, List.of("M99"), List.of(), null, "law", Confidence.K);
        assertThatThrownBy(() -> References.check(with(whole.bureaus(), List.of(wrong))))
                .isInstanceOf(WrongSeed.class)
                .hasMessage("seeds/materials.yaml: row PS01 names M99, which no row has");
    }

    @Test
    void a_bureau_that_no_row_has_is_named_with_file_and_row() {
        Table<Bureau> none = new Table<>("bureau", Map.of());
        assertThatThrownBy(() -> References.check(with(none, whole.materialSets())))
                .isInstanceOf(WrongSeed.class)
                .hasMessage("seeds/materials.yaml: row M01 names SCJG, which no row has");
    }

    private Catalogue with(Table<Bureau> bureaus, List<MaterialSet> sets) {
        return new Catalogue(
                whole.version(),
                bureaus,
                whole.regions(),
                whole.items(),
                whole.kinds(),
                whole.materials(),
                sets,
                whole.limits(),
                whole.rules(),
                whole.procedure(),
                whole.cooperation(),
                whole.preconditions(),
                whole.results(),
                whole.profiles());
    }
}
