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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page of one section, in each of the ways in which it can come. */
record SectionPage(Application found, Section section, Words words) {

    Shown asSaved() {
        var typed = found.form().typed(section.fields());
        return new Shown(typed, form(typed, hints(found.draft().hints())), HttpStatus.OK);
    }

    /** After a login that came between. */
    Shown kept(Typed typed) {
        var form = form(typed, Map.of()).noting(List.of(Unsaved.kept(typed, words)));
        return new Shown(typed, form, HttpStatus.OK);
    }

    Shown wrong(Typed typed, Map<String, String> errors) {
        return new Shown(typed, form(typed, errors).saying(errors), HttpStatus.BAD_REQUEST);
    }

    Shown refused(Typed typed, Fault fault) {
        var errors = new LinkedHashMap<String, String>();
        fault.places().forEach(at -> errors.put(at.field(), at.detail()));
        var form = form(typed, errors).saying(errors);
        return new Shown(typed, form, HttpStatus.valueOf(fault.status()));
    }

    /** The same page, after a button beside a file. */
    Rendering again() {
        return Rendering.redirectTo(address() + '/' + section.code()).build();
    }

    /** On to the next page, or back to the list after the last. */
    Rendering next() {
        String list = address();
        return Rendering.redirectTo(
                        found.sections()
                                .after(section)
                                .map(next -> list + "/" + next.code())
                                .orElse(list))
                .build();
    }

    /** What is missing, and what the service would refuse. */
    Map<String, String> errors(Typed typed, List<Draft.Hint> hints) {
        var errors = new LinkedHashMap<>(Missing.in(section.fields(), typed, words));
        if (section.material() != null) {
            errors.replaceAll((_, _) -> words.say("section.material.missing"));
        }
        errors.putAll(hints(hints));
        return errors;
    }

    private String address() {
        return "/applications/" + found.draft().draftId();
    }

    private Map<String, String> hints(List<Draft.Hint> hints) {
        var errors = new LinkedHashMap<String, String>();
        hints.stream()
                .filter(hint -> section.has(hint.field()))
                .forEach(hint -> errors.put(field(hint.field()), hint.detail()));
        return errors;
    }

    private String field(String path) {
        return section.fields().stream()
                .map(Field::name)
                .filter(path::startsWith)
                .findFirst()
                .orElse(path);
    }

    private FormView form(Typed typed, Map<String, String> errors) {
        var views = new FieldViews(words, typed, errors);
        return new FormView(
                section.fields().stream().map(field -> view(views, field)).toList(),
                List.of(),
                List.of());
    }

    private FieldView view(FieldViews views, Field field) {
        String material = section.material();
        if (material == null) {
            return views.of(field);
        }
        return field.type() == Field.Type.FILES
                ? views.of(field, words.say("file.label"), taken(material))
                : views.of(field, words.say("section.material.label"), "");
    }

    private String taken(String material) {
        return found.reference().file(material).map(rule -> taken(rule, words)).orElse("");
    }

    static String taken(Reference.Taken rule, Words words) {
        return words.say(
                "file.taken",
                words.list(
                        rule.extensions().stream()
                                .map(one -> one.toUpperCase(Locale.ROOT))
                                .toList()),
                Document.size(rule.limitBytes(), words));
    }

    private String title() {
        String material = section.material();
        return material == null
                ? words.say("section." + section.code())
                : found.reference().material(material);
    }

    /**
     * How the material may be handed in later, or where it comes from; empty when there is nothing.
     */
    private String later() {
        String material = section.material();
        return material == null ? "" : found.tolerance(material, words);
    }

    /**
     * @param now what the register has today of what is to change; empty when there is nothing
     */
    Rendering page(Shown shown, String now) {
        return Rendering.view("founder/section")
                .modelAttribute("now", now)
                .modelAttribute("samples", samples())
                .modelAttribute("app", found)
                .modelAttribute("section", section)
                .modelAttribute("title", title())
                .modelAttribute("content", content())
                .modelAttribute("later", later())
                .modelAttribute("attempt", UUID.randomUUID())
                .modelAttribute("form", shown.form())
                .status(shown.status())
                .build();
    }

    /** How a good one looks; none where nothing is handed in. */
    private List<Sample> samples() {
        String material = section.material();
        return material == null ? List.of() : found.reference().sample(material).stream().toList();
    }

    private String content() {
        String material = section.material();
        return material == null ? "" : found.reference().content(material);
    }
}
