package cn.lianshen.approval.inquiry.projection;

import cn.lianshen.approval.approvalcase.CaseHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two names that a search needs of the form; both are gone when the form was erased. */
@Component
final class FiledForm {
    private static final Names NONE = new Names(null, null);

    private final JsonMapper json;

    FiledForm(JsonMapper json) {
        this.json = json;
    }

    /** Names as the founder wrote them. */
    record Names(@Nullable String school, @Nullable String founder) {}

    Names names(CaseHistory history) {
        var text = history.entries().getFirst().confidential();
        return text == null ? NONE : names(json.readTree(text));
    }

    private static Names names(JsonNode form) {
        return new Names(name(form, "school"), name(form, "founder"));
    }

    private static @Nullable String name(JsonNode form, String whose) {
        return form.path(whose).path("name").stringValueOpt().orElse(null);
    }
}
