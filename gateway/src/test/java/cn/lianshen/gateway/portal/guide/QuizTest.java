package cn.lianshen.gateway.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.Reference.County;
import cn.lianshen.gateway.portal.reference.Reference.Kind;
import cn.lianshen.gateway.portal.reference.Reference.Matter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;

/** What is asked before anybody types, so that the law can say no in time. */
class QuizTest {

    @Test
    void of_a_public_school_it_is_asked_which_one() {
        var stage = next("KG", "NON_PROFIT", "publicSchool").orElseThrow();
        assertThat(stage.name()).isEqualTo("stage");
        assertThat(labels(stage)).containsExactly("公办幼儿园", "公办小学、初中", "公办职业学校", "其他公办学校");
        assertThat(next("KG", "NON_PROFIT", "listed")).isEmpty();
    }

    @Test
    void collective_and_donated_assets_matter_to_kindergartens_for_profit_only() {
        assertThat(codes(next("KG", "FOR_PROFIT").orElseThrow())).contains("donated");
        assertThat(codes(next("KG", "NON_PROFIT").orElseThrow())).doesNotContain("donated");
        assertThat(codes(next("SEN", "FOR_PROFIT").orElseThrow())).doesNotContain("donated");
    }

    @Test
    void all_that_was_answered_is_assessed() {
        var answers = answers("KG", "FOR_PROFIT", "publicSchool", "donated", "special");
        answers.values().add("stage", "VOCATIONAL");

        assertThat(answers.assessment())
                .contains(
                        "publicSchool=true",
                        "publicSchoolStage=VOCATIONAL",
                        "collectiveOrDonatedAssets=true",
                        "militaryPoliceOrPolitical=true");
        assertThat(answers("KG", "FOR_PROFIT", "none").assessment())
                .doesNotContain("publicSchoolStage", "collectiveOrDonatedAssets")
                .contains("militaryPoliceOrPolitical=false");
    }

    private static Optional<Quiz.Question> next(
            String kind, String classification, String... facts) {
        return new Quiz(answers(kind, classification, facts), reference(), words()).next();
    }

    private static List<String> codes(Quiz.Question question) {
        return question.choices().stream().map(one -> one.value()).toList();
    }

    private static List<String> labels(Quiz.Question question) {
        return question.choices().stream().map(one -> one.label()).toList();
    }

    private static Answers answers(String kind, String classification, String... facts) {
        var values = new LinkedMultiValueMap<String, String>();
        values.add("region", "330327");
        values.add("stand", "new");
        values.add("matter", "PS02");
        values.add("kind", kind);
        values.add("classification", classification);
        if (facts.length > 0) {
            values.addAll("facts", List.of(facts));
        }
        return new Answers(values);
    }

    private static Reference reference() {
        var county = new County("330327", "苍南县", "EDU", "", "", "", List.of("PS02"));
        var matter = new Matter("PS02", "正式设立审批", "FOUNDER", "", List.of(), List.of());
        var kinds =
                List.of(
                        new Kind("KG", "幼儿园", false, false, "ALLOWED"),
                        new Kind("SEN", "高中", false, false, "ALLOWED"));
        return new Reference(
                List.of(county), List.of(matter), kinds, List.of(), List.of(), List.of());
    }

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("words/guide", "words/form", "words/frame");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.CHINESE);
    }
}
