package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.form.Unsaved;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page of one step, in each of the ways in which it can come.
 *
 * @param events what has happened, where the page tells of it; else none
 */
record ActPage(
        Act act,
        OfficerCase it,
        Possible possible,
        List<Happened> events,
        ActForm form,
        List<Photo> photos) {

    /** The same with what has happened. */
    ActPage knowing(List<Happened> history) {
        return new ActPage(act, it, possible, history, form, photos);
    }

    ActPage with(List<Photo> taken) {
        return new ActPage(act, it, possible, events, form, taken);
    }

    /** After photographs alone were sent: nothing is recorded yet. */
    Rendering staying(Typed typed, Map<String, String> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return page(form.of(typed, errors).saying(errors), status);
    }

    boolean open() {
        return possible.can(act.step());
    }

    Rendering toCase() {
        return Rendering.redirectTo("/tasks/cases/" + it.caseId()).build();
    }

    Rendering empty() {
        return page(form.of(begun(), Map.of()), HttpStatus.OK);
    }

    /** The one notice begins with what the bureaus have said already. */
    private Typed begun() {
        var text = Demanded.text(demands());
        return text.isEmpty() ? Typed.nothing() : Typed.nothing().with("reason", List.of(text));
    }

    /** For the step that puts them together. */
    private List<Demanded> demands() {
        return act.mergesDemands()
                ? Demanded.of(possible, it, events, form.reference())
                : List.of();
    }

    /** What was typed before the login was over. */
    Rendering kept(Typed typed) {
        var note = Unsaved.kept(typed, form.words());
        return page(form.of(typed, Map.of()).noting(List.of(note)), HttpStatus.OK);
    }

    Rendering wrong(Typed typed, Map<String, String> errors) {
        return page(form.of(typed, errors).saying(errors), HttpStatus.BAD_REQUEST);
    }

    Rendering refused(Typed typed, Fault fault) {
        if (fault.status() == 412) {
            return moved(typed);
        }
        var errors = new LinkedHashMap<String, String>();
        fault.places().forEach(at -> errors.put(form.fieldOf(at.field()), plain(at.detail())));
        var status = HttpStatus.valueOf(fault.status());
        return page(form.of(typed, errors).saying(errors), status);
    }

    /** Somebody was quicker: what has happened since, and what was typed, to be sent again. */
    Rendering moved(Typed typed) {
        return page(
                form.of(typed, Map.of()).noting(since(seen(typed))),
                HttpStatus.PRECONDITION_FAILED);
    }

    /** Not any more, not yet, or not this officer; what was typed can still be read. */
    Rendering shut(Typed typed) {
        var notes = new ArrayList<String>();
        if (typed.has("version") && seen(typed) < it.version()) {
            notes.addAll(since(seen(typed)));
        }
        return Rendering.view("officer/shut")
                .modelAttribute("it", it)
                .modelAttribute("code", act.code())
                .modelAttribute("why", why())
                .modelAttribute("notes", notes)
                .modelAttribute("typed", form.told(typed))
                .status(typed.has("version") ? HttpStatus.CONFLICT : HttpStatus.OK)
                .build();
    }

    private String why() {
        return possible.against(act.step()).map(this::plain).orElse(form.words().say("act.not"));
    }

    private String plain(String sentence) {
        return new Sentences(possible, form.reference(), form.words()).plain(sentence);
    }

    int seen(Typed typed) {
        String version = typed.first("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : it.version();
    }

    private List<String> since(int seen) {
        var words = form.words();
        var notes = new ArrayList<String>();
        notes.add(words.say("act.moved"));
        events.stream()
                .filter(event -> event.version() > seen && !event.isPaper())
                .map(
                        event ->
                                words.say(
                                        "act.since",
                                        words.time(event.at()),
                                        form.persons().who().said(event.who()),
                                        event.text()))
                .forEach(notes::add);
        return notes;
    }

    /** What the own bureau is asked about, for the step that answers it. */
    private List<String> questions() {
        return it.opinions().stream()
                .filter(one -> act.is("opinions") && one.bureau().equals(possible.bureau()))
                .flatMap(one -> one.aspects().stream().map(code -> question(one, code)))
                .toList();
    }

    private String question(OfficerCase.Opinion asked, String code) {
        return form.reference().question(asked.bureau(), code);
    }

    private Rendering page(FormView shown, HttpStatus status) {
        return Rendering.view("officer/act")
                .modelAttribute("it", it)
                .modelAttribute("act", act)
                .modelAttribute("form", shown)
                .modelAttribute("demands", demands())
                .modelAttribute("questions", questions())
                .modelAttribute("reference", form.reference())
                .modelAttribute("photos", photos)
                .modelAttribute("attempt", UUID.randomUUID())
                .status(status)
                .build();
    }
}
