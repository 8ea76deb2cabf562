package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page on which a founder rates, in each of the ways in which it can come. */
record RatingPage(CaseFile it, Words words) {
    static final String LEVEL = "rating.level";
    static final String NAMED = "rating.named";

    private static final List<Field> FIELDS =
            List.of(Field.one(LEVEL, "5", "4", "3", "2", "1"), Field.yesNo(NAMED));

    /** What is decided can be rated. */
    boolean open() {
        return it.decision() != null;
    }

    Rendering toCase() {
        return Rendering.redirectTo("/cases/" + it.caseId()).build();
    }

    Rendering done() {
        return Rendering.redirectTo("/cases/" + it.caseId() + "/rating?rated=true").build();
    }

    Rendering empty() {
        return page(form(Typed.nothing(), Map.of()), false, HttpStatus.OK);
    }

    Rendering thanks() {
        return page(form(Typed.nothing(), Map.of()), true, HttpStatus.OK);
    }

    Rendering kept(Typed typed) {
        var form = form(typed, Map.of()).noting(List.of(words.say("form.kept")));
        return page(form, false, HttpStatus.OK);
    }

    Map<String, String> missing(Typed typed) {
        return Missing.in(FIELDS, typed, words);
    }

    Rendering wrong(Typed typed, Map<String, String> errors) {
        return page(form(typed, errors), false, HttpStatus.BAD_REQUEST);
    }

    /** With another answer under the same case there is a rating already. */
    Rendering refused(Typed typed, Fault fault) {
        var errors = new LinkedHashMap<String, String>();
        boolean before = fault.status() == 409 || fault.status() == 422;
        fault.places()
                .forEach(at -> errors.put("", before ? words.say("rating.before") : at.detail()));
        var form = form(typed, errors).saying(errors);
        return page(form, false, HttpStatus.valueOf(fault.status()));
    }

    private FormView form(Typed typed, Map<String, String> errors) {
        return FormView.of(new FieldViews(words, typed, errors), FIELDS);
    }

    private Rendering page(FormView form, boolean rated, HttpStatus status) {
        return Rendering.view("founder/rating")
                .modelAttribute("it", it)
                .modelAttribute("form", form)
                .modelAttribute("rated", rated)
                .status(status)
                .build();
    }
}
