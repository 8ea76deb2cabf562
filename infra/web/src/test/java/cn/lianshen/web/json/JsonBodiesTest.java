package cn.lianshen.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodiesTest {

    enum Kind {
        KG,
        @JsonProperty("primary-school")
        PRIMARY
    }

    record Founder(String name, @Nullable String creditCode) {
        Founder {
            if (name.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    record School(
            Kind kind,
            int pupils,
            boolean canteen,
            Founder founder,
            @Nullable List<String> aspects,
            @Nullable Map<String, String> answers,
            @Nullable Map<String, @Nullable String> remarks,
            @Nullable Map<String, List<String>> files) {}

    private static final String FOUNDER = "'founder':{'name':'a'}";
    private static final String GOOD = "'kind':'KG','pupils':3,'canteen':true," + FOUNDER;

    private final JsonBodies bodies = new JsonBodies(StrictJson.mapper());

    @Test
    void what_is_nullable_may_be_left_out_or_null() {
        School school = read("{" + GOOD + ",'aspects':null}");
        assertThat(school.kind()).isEqualTo(Kind.KG);
        assertThat(school.aspects()).isNull();
        assertThat(school.founder().creditCode()).isNull();
    }

    @Test
    void what_a_nullable_list_or_map_holds_is_null_only_where_that_may_be() {
        assertThat(read("{" + GOOD + ",'remarks':{'M01':null}}").remarks()).containsKey("M01");
        for (String wrong :
                List.of(
                        "'aspects':['a',null]",
                        "'answers':{'M01':null}",
                        "'files':{'M01':null}",
                        "'files':{'M01':['a',null]}")) {
            assertThat(refusal("{" + GOOD + "," + wrong + "}").status()).isEqualTo(400);
        }
    }

    @Test
    void an_unknown_choice_names_the_field_and_the_choices() {
        Problem problem = refusal("{" + GOOD.replace("KG", "ZOO") + "}");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("invalid-value");
        assertThat(problem.field()).isEqualTo("kind");
        assertThat(problem.members()).containsEntry("allowed", List.of("KG", "primary-school"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing-value | kind          | 'pupils':3,'canteen':true,'founder':{'name':'a'}",
                "missing-value | kind          | 'kind':null,'pupils':3,'canteen':true",
                "missing-value | pupils        | 'kind':'KG','canteen':true,'founder':{'name':'a'}",
                "missing-value | founder.name  | 'founder':{}",
                "missing-value | founder.name  | 'founder':{'name':null}",
                "invalid-value | founder.name  | 'founder':{'name':7}",
                "invalid-value | founder       | 'founder':'a'",
                "invalid-value | founder       | 'founder':{'name':' '}",
                "unknown-field | founder.nick  | 'founder':{'name':'a','nick':'b'}",
                "unknown-field | colour        | " + GOOD + ",'colour':'red'",
                "invalid-value | kind          | 'kind':0",
                "invalid-value | pupils        | 'pupils':'3'",
                "invalid-value | pupils        | 'pupils':3.5",
                "invalid-value | pupils        | 'pupils':99999999999",
                "invalid-value | canteen       | 'canteen':1",
                "invalid-value | aspects[1]    | 'aspects':['a',{}]",
                "invalid-value | founder.name  | 'founder':{'name':'a\\u0000'}",
                "invalid-value | founder.name  | 'founder':{'name':'a\\ud800b'}",
                "invalid-value | answers.M01   | 'answers':{'M01':[]}"
            })
    void a_fault_names_its_field(String code, String field, String json) {
        Problem problem = refusal("{" + json.strip() + "}");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "malformed-json | {'kind':",
                "malformed-json | {'kind' 'KG'}",
                "malformed-json | hello",
                "malformed-json | {'pupils':1,'pupils':2}",
                "missing-body   | null",
                "missing-body   | ``"
            })
    void what_is_no_json_is_said_to_be_so(String code, String json) {
        assertThat(refusal(json == null ? "" : json).code()).isEqualTo(code);
    }

    @Test
    void something_after_the_end_is_malformed() {
        assertThat(refusal("{" + GOOD + "} {}").code()).isEqualTo("malformed-json");
    }

    @Test
    void a_place_is_given_for_malformed_json() {
        assertThat(refusal("{\n'kind' 'KG'}").arguments().getFirst()).isEqualTo("2");
    }

    private School read(String json) {
        return bodies.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), School.class);
    }

    private Problem refusal(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json)).problem();
    }
}
