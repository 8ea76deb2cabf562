package cn.lianshen.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.lianshen.identity.account.Account;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final String REGION = ScimUser.OFFICE + ":region";
    private static final List<ScimUser> ALL =
            Stream.of(
                            account("p-1", "founder", null, null, "陈\"甲\""),
                            account("p-2", "officer", "330327", "EDU", "Li Na"),
                            account("p-3", "officer", "330327", "MZ", "王𠮷"),
                            account("p-4", "supervisor", "330327", null, "Zhao"),
                            account("p-5", "officer", "330383", "EDU", "Qian"))
                    .map(one -> ScimUser.of(one, "http://issuer"))
                    .toList();

    @Test
    void an_empty_filter_lets_all_pass() {
        assertThat(found("")).containsExactly("p-1", "p-2", "p-3", "p-4", "p-5");
    }

    @Test
    void people_are_found_by_id_county_bureau_and_role() {
        assertThat(found("id eq \"p-3\"")).containsExactly("p-3");
        assertThat(found(REGION + " eq \"330383\"")).containsExactly("p-5");
        assertThat(found(ScimUser.OFFICE + ":bureau eq \"MZ\"")).containsExactly("p-3");
        assertThat(found("roles.value eq \"supervisor\"")).containsExactly("p-4");
        assertThat(found(ScimUser.CORE + ":userName sw \"login-p-1\"")).containsExactly("p-1");
        assertThat(found("displayName ew \"𠮷\"")).containsExactly("p-3");
    }

    @Test
    void and_binds_closer_than_or_and_brackets_closer_than_both() {
        assertThat(found("id eq \"p-1\" or id eq \"p-2\" and roles eq \"nobody\""))
                .containsExactly("p-1");
        assertThat(found("(id eq \"p-1\" or id eq \"p-2\") and roles eq \"officer\""))
                .containsExactly("p-2");
        assertThat(found("not (" + REGION + " pr)")).containsExactly("p-1");
        assertThat(found("roles ne \"officer\" AND " + REGION + " PR")).containsExactly("p-4");
    }

    @Test
    void letters_small_or_large_are_the_same_and_quotes_are_escaped_as_in_json() {
        assertThat(found("DISPLAYNAME Co \"li na\"")).containsExactly("p-2");
        assertThat(found("displayName co \"\\\"甲\\\"\"")).containsExactly("p-1");
        assertThat(found("active eq true")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "id eq",
                "id eq p-1",
                "id is \"p-1\"",
                "password eq \"x\"",
                "id eq \"p-1",
                "(id eq \"p-1\"",
                "id eq \"p-1\")",
                "id eq \"p-1\" id eq \"p-2\"",
                "emails[type eq \"work\"]"
            })
    void what_cannot_be_read_is_refused(String filter) {
        assertThatExceptionOfType(InvalidFilter.class).isThrownBy(() -> Filter.of(filter));
    }

    @Test
    void brackets_without_end_and_endless_filters_are_refused() {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.of("(".repeat(1_000)));
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.of("id pr ".repeat(1_000)));
    }

    private static List<String> found(String filter) {
        return ALL.stream().filter(Filter.of(filter)).map(ScimUser::id).toList();
    }

    private static Account account(
            String id, String role, @Nullable String region, @Nullable String bureau, String name) {
        return new Account("login-" + id, id, name, List.of(role), region, bureau);
    }
}
