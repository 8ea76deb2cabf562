package cn.lianshen.registry.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceNumberKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教民133032760000001号",
                "133032760000001",
                " 教民 １３３０３２７６００００００１ 号 ",
                "教民133032760000001"
            })
    void however_it_is_typed_it_is_the_same_number(String typed) {
        assertThat(LicenceNumberKey.of(typed)).hasValue(new LicenceNumberKey("133032760000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3303276000001", "教民3303276000001号"})
    void numbers_of_the_older_scheme_have_thirteen_digits(String typed) {
        assertThat(LicenceNumberKey.of(typed)).hasValue(new LicenceNumberKey("3303276000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "教民号", "13303276000000", "人社民1330327600001号", "1330327600000012"})
    void anything_else_is_no_licence_number(String typed) {
        assertThat(LicenceNumberKey.of(typed)).isEmpty();
    }
}
