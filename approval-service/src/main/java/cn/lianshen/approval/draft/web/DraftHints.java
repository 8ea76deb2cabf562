package cn.lianshen.approval.draft.web;

import cn.lianshen.approval.draft.DraftForm;
import cn.lianshen.web.json.StrictJson;
import cn.lianshen.web.problem.ProblemTexts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks through a draft for fields that are not what the form takes. */
@Component
final class DraftHints {
    private static final int MOST = 100;

    private final JsonMapper json = StrictJson.mapper();
    private final JavaType form;
    private final ProblemTexts texts;

    DraftHints(DraftForm form, ProblemTexts texts) {
        this.form = json.constructType(form.type());
        this.texts = texts;
    }

    /** In the draft's order, at most 100. What is missing or still empty is not spoken of. */
    List<Hint> of(JsonNode draft, Locale locale) {
        return new FieldTypes(json)
                .faults("", draft, form)
                .limit(MOST)
                .map(fault -> hint(fault, locale))
                .toList();
    }

    private Hint hint(FieldTypes.Fault fault, Locale locale) {
        var detail = texts.detail(fault.code(), List.of(fault.field()), locale);
        return new Hint(fault.field(), fault.code(), detail, fault.allowed());
    }
}
