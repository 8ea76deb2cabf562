package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.Sample;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    Shown empty() {
        return new Shown(Typed.nothing(), form(Typed.nothing(), Map.of()), HttpStatus.OK);
    }

    Shown kept(Typed typed) {
        var form = form(typed, Map.of()).noting(List.of(Unsaved.kept(typed, words)));
        return new Shown(typed, form, HttpStatus.OK);
    }

    /** After a button beside a file: nothing is sent yet. */
    Shown staying(Uploaded uploaded) {
        var errors = uploaded.errors();
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return new Shown(uploaded.typed(), form(uploaded.typed(), errors), status);
    }

    Shown wrong(Typed typed, Map<String, String> errors) {
        return new Shown(typed, form(typed, errors).saying(errors), HttpStatus.BAD_REQUEST);
    }

    /** The page shows the newest version, so the next try builds on what the founder then sees. */
    Shown refused(Typed typed, Fault fault) {
        if (fault.status() == 412) {
            var form = form(typed, Map.of()).noting(List.of(words.say("form.moved")));
            return new Shown(typed, form, HttpStatus.PRECONDITION_FAILED);
        }
        var errors = new LinkedHashMap<String, String>();
        fault.places().forEach(at -> errors.put(at.field(), at.detail()));
        var form = form(typed, errors).saying(errors);
        return new Shown(typed, form, HttpStatus.valueOf(fault.status()));
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

    /** As the service wants it: documents and words by material, everything else by its name. */
    Map<String, Object> body(Typed typed) {
        var body = new HashMap<String, Object>();
        var told = new HashMap<String, String>();
        var documents = new HashMap<String, List<Map<String, String>>>();
        for (var field : step.fields(it)) {
            var given = typed.all(field.name()).stream().filter(text -> !text.isBlank()).toList();
            if (given.isEmpty()) {
                continue;
            }
            switch (field.name().replaceFirst("\\..*", "")) {
                case "materials" -> told.put(material(field), typed.first(field.name()));
                case "documents" ->
                        documents.put(
                                material(field),
                                given.stream().map(id -> Map.of("documentId", id)).toList());
                default -> body.put(field.name(), typed.first(field.name()));
            }
        }
        return with(with(body, "materials", told), "documents", documents);
    }

    private static Map<String, Object> with(
            Map<String, Object> body, String name, Map<String, ?> values) {
        if (!values.isEmpty()) {
            body.put(name, values);
        }
        return body;
    }

    private static String material(Field field) {
        return field.name().replaceFirst("^(documents|materials)\\.", "");
    }

    private FormView form(Typed typed, Map<String, String> errors) {
        var views = new FieldViews(words, typed, errors);
        var fields = step.fields(it).stream().map(field -> view(views, field)).toList();
        return new FormView(fields, List.of(), List.of());
    }

    private FieldView view(FieldViews views, Field field) {
        String material = material(field);
        if (material.equals(field.name())) {
            String key = "step." + step.code() + "." + field.name();
            return views.of(field, words.say(key), words.maybe(key + ".hint"));
        }
        return field.type() == Field.Type.FILES
                ? views.of(field, reference.material(material), hint(material))
                : views.of(field, words.say("section.material.label"), "");
    }

    private String hint(String material) {
        return reference
                        .sample(material)
                        .map(Sample::about)
                        .orElseGet(
                                () ->
                                        words.say(
                                                "section.material.hint",
                                                reference.content(material)))
                + "\n"
                + reference.file(material).map(rule -> SectionPage.taken(rule, words)).orElse("");
    }

    Rendering page(Shown shown) {
        return Rendering.view("founder/step")
                .modelAttribute("it", it)
                .modelAttribute("code", step.code())
                .modelAttribute("reasons", reasons())
                .modelAttribute("form", shown.form())
                .modelAttribute("due", due())
                .modelAttribute("attempt", UUID.randomUUID())
                .modelAttribute("lead", reference.bureau(it.lead()))
                .status(shown.status())
                .build();
    }

    /** By when; empty where nothing is due. */
    private String due() {
        return step.clock()
                .flatMap(it::clock)
                .map(clock -> clock.due())
                .map(day -> words.say("step.due", words.day(day)))
                .orElse("");
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
        return it.note(type).map(reference::named).orElse("");
    }
}
