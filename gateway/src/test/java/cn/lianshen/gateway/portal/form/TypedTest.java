package cn.lianshen.gateway.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TypedTest {
    private static final String ID = "0b5a2a0e-5a33-4b6e-9a7e-6a8f5c1d2e3f";

    @Test
    void buttons_and_what_pages_make_anew_are_not_sent_again() {
        var typed = typed("_csrf", "t", "attempt", "a", "upload", "yes", "seen." + ID, "2");

        assertThat(typed.sent()).isEmpty();
    }

    @Test
    void versions_and_documents_are_sent_again_but_not_read_again() {
        var typed = typed("version", "7", "documents.M05", ID, "materials.M05", "验资报告");

        assertThat(typed.sent()).containsOnlyKeys("version", "documents.M05", "materials.M05");
        assertThat(typed.shown()).containsOnlyKeys("materials.M05");
    }

    @Test
    void what_no_keyboard_types_is_left_out_and_everything_else_stays() {
        var typed = typed("school.name", "\u0000<b>𠮷㐂😀\u0007\r\n\t幼儿园\u007f");

        assertThat(typed.first("school.name")).isEqualTo("<b>𠮷㐂😀\n\t幼儿园");
    }

    @Test
    void files_that_came_along_are_remembered_until_they_were_read_and_never_shown() {
        var typed = typed("materials.M05", "验资报告", Typed.FILES, "yes");

        assertThat(typed.hadFiles()).isTrue();
        assertThat(typed.sent()).containsOnlyKeys("materials.M05");
        assertThat(typed.withoutFiles().hadFiles()).isFalse();
    }

    private static Typed typed(String... pairs) {
        var values = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.add(pairs[i], pairs[i + 1]);
        }
        return new Typed(values);
    }
}
