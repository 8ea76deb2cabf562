package cn.lianshen.gateway.portal.behalf;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page on which a founder lets an officer act in one application. */
record MandatePage(UUID draftId, List<Mandate> standing, Words words) {
    static final String GROUND = "mandate.ground";

    private static final List<Field> FIELDS =
            List.of(
                    Field.one(GROUND, "OTHER", "DIFFICULT", "MAJOR"),
                    Field.some("mandate.consent", "given"));

    Map<String, String> missing(Typed typed) {
        return Missing.in(FIELDS, typed, words);
    }

    Rendering empty() {
        return page(Typed.nothing(), Map.of(), "", HttpStatus.OK);
    }

    /** After a login that came between. */
    Rendering kept(Typed typed) {
        var views = new FieldViews(words, typed, Map.of());
        var form = FormView.of(views, FIELDS).noting(List.of(words.say("form.kept")));
        return page(form, "", HttpStatus.OK);
    }

    Rendering wrong(Typed typed, Map<String, String> errors) {
        return page(typed, errors, "", HttpStatus.BAD_REQUEST);
    }

    /** The only time that the code can be read. */
    Rendering given(Mandate.Given given) {
        var page = new MandatePage(draftId, List.of(given.mandate()), words);
        return page.page(Typed.nothing(), Map.of(), spaced(given.code()), HttpStatus.CREATED);
    }

    /** As it is read out. */
    private static String spaced(String code) {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }

    private Rendering page(
            Typed typed, Map<String, String> errors, String code, HttpStatus status) {
        return page(
                FormView.of(new FieldViews(words, typed, errors), FIELDS).saying(errors),
                code,
                status);
    }

    private Rendering page(FormView form, String code, HttpStatus status) {
        return Rendering.view("behalf/mandate")
                .modelAttribute("draftId", draftId)
                .modelAttribute("standing", standing)
                .modelAttribute("fresh", UUID.randomUUID())
                .modelAttribute("code", code)
                .modelAttribute("form", form)
                .modelAttribute("w", words)
                .status(status)
                .build();
    }
}
