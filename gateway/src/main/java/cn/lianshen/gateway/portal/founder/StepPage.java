package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page of one step, in each of the ways in which it can come. */
record StepPage(FounderStep step, CaseFile it, Reference reference, Words words) {

    boolean open() {
        return step.open(it);
    }

    Rendering toCase() {
        return Rendering.redirectTo("/cases/" + it.caseId()).build();
    }

    Rendering empty() {
        return page(form(Typed.nothing(), Map.of()), HttpStatus.OK);
    }

    Rendering kept(Typed typed) {
        var form = form(typed, Map.of()).noting(List.of(words.say("form.kept")));
        return page(form, HttpStatus.OK);
    }

    Rendering wrong(Typed typed, Map<String, String> errors, HttpStatus status) {
        return page(form(typed, errors), status);
    }

    /** The page shows the newest version, so the next try builds on what the founder then sees. */
    Rendering refused(Typed typed, Fault fault) {
        if (fault.status() == 412) {
            var form = form(typed, Map.of()).noting(List.of(words.say("form.moved")));
            return page(form, HttpStatus.PRECONDITION_FAILED);
        }
        var errors = new LinkedHashMap<String, String>();
        fault.places().forEach(at -> errors.put(at.field(), at.detail()));
        var form = form(typed, errors).saying(errors);
        return page(form, HttpStatus.valueOf(fault.status()));
    }

    Map<String, String> missing(Typed typed) {
        var missing = Missing.in(step.fields(it), typed, words);
        var said = new LinkedHashMap<>(missing);
        said.replaceAll((_, _) -> words.say("step." + step.code() + ".missing"));
        return said;
    }

    int seen(Typed typed) {
        String version = typed.first("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : it.version();
    }

    Map<String, Object> body(Typed typed) {
        var materials = new HashMap<String, Object>();
        step.materials(it).forEach(code -> materials.put(code, typed.first("materials." + code)));
        if (!materials.isEmpty()) {
            return Map.of("materials", materials);
        }
        var body = new HashMap<String, Object>();
        step.fields(it).stream()
                .filter(field -> !typed.first(field.name()).isBlank())
                .forEach(field -> body.put(field.name(), typed.first(field.name())));
        return body;
    }

    private FormView form(Typed typed, Map<String, String> errors) {
        var views = new FieldViews(words, typed, errors);
        var fields = step.fields(it).stream().map(field -> view(views, field)).toList();
        return new FormView(fields, List.of(), List.of());
    }

    private FieldView view(FieldViews views, Field field) {
        String material = field.name().replace("materials.", "");
        return material.equals(field.name())
                ? views.of(
                        field,
                        words.say("step." + step.code() + "." + field.name()),
                        words.maybe("step." + step.code() + "." + field.name() + ".hint"))
                : views.of(
                        field,
                        reference.material(material),
                        words.say("section.material.hint", reference.content(material)));
    }

    private Rendering page(FormView form, HttpStatus status) {
        return Rendering.view("founder/step")
                .modelAttribute("it", it)
                .modelAttribute("code", step.code())
                .modelAttribute("reasons", reasons())
                .modelAttribute("form", form)
                .modelAttribute("lead", reference.bureau(it.lead()))
                .status(status)
                .build();
    }

    /** What the bureau wrote when it asked for this. */
    private String reasons() {
        String type =
                switch (step) {
                    case SUPPLEMENT -> "supplement-requested";
                    case REPLACEMENT -> "materials-sent-back";
                    case RESUBMISSION -> "application-returned";
                    case RECTIFICATION -> "rectification-ordered";
                    case TOLERATED, HEARING, WAIVER, WITHDRAWAL -> "";
                };
        return it.note(type).orElse("");
    }
}
