package cn.lianshen.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the reader refuses, and how it says so. */
class SeedReaderTest {

    private final SeedReader reader = new SeedReader();

    record Known(String code, String name) {}

    record Document(
            String code,
            String title,
            String issuer,
            String number,
            String date,
            String region,
            java.util.List<String> taken,
            String source,
            String confidence) {}

    record Bureau(String code, String name, String nameEn, String source, Confidence confidence) {}

    enum Confidence {
        H
    }

    record Optional(
            String code,
            String name,
            String nameEn,
            @Nullable String parent,
            @Nullable String note,
            String source,
            String confidence) {}

    @Test
    void rows_come_in_the_order_of_the_file() {
        assertThat(reader.rows("regions.yaml", Optional.class))
                .first()
                .extracting(Optional::code, Optional::nameEn)
                .containsExactly("330300", "Wenzhou");
    }

    @Test
    void an_unknown_key_is_refused_with_file_and_row() {
        assertThatThrownBy(() -> reader.rows("bureaus.yaml", Known.class))
                .isInstanceOf(WrongSeed.class)
                .hasMessageStartingWith("seeds/bureaus.yaml: ")
                .hasMessageContaining("name_en")
                .hasMessageContaining("line ");
    }

    @Test
    void a_missing_value_is_refused_with_its_path() {
        assertThatThrownBy(() -> reader.rows("documents.yaml", Document.class))
                .isInstanceOf(WrongSeed.class)
                .hasMessage("seeds/documents.yaml: nothing given for [0].number");
    }

    @Test
    void an_unknown_constant_is_refused() {
        assertThatThrownBy(() -> reader.rows("bureaus.yaml", Bureau.class))
                .isInstanceOf(WrongSeed.class)
                .hasMessageContaining("seeds/bureaus.yaml")
                .hasMessageContaining("confidence");
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        assertThatThrownBy(() -> reader.object("nowhere.yaml", Known.class))
                .isInstanceOf(WrongSeed.class)
                .hasMessageContaining("seeds/nowhere.yaml");
    }

    @Test
    void the_fingerprint_is_stable_and_short() {
        assertThat(SeedFingerprint.current())
                .matches("[0-9a-f]{12}")
                .isEqualTo(SeedFingerprint.current());
    }
}
