package cn.lianshen.gateway.portal.channel;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;

/** Every channel with how it stands, and what goes where. */
record ChannelsPage(List<Contact> contacts, Preferences preferences, Words words) {

    /** Boxes that were all left empty are not sent by browsers: then nothing is wanted there. */
    Map<String, List<String>> chosen(Typed typed) {
        var chosen = new LinkedHashMap<String, List<String>>();
        preferences.open().forEach(one -> chosen.put(one.place(), typed.all(name(one))));
        return chosen;
    }

    /**
     * @param did what was done just now: {@code confirmed}, {@code removed} or {@code chosen}
     */
    Rendering asKept(String did) {
        var kept = new LinkedMultiValueMap<String, String>();
        preferences.open().forEach(one -> kept.addAll(name(one), List.copyOf(one.kinds())));
        return page(form(new Typed(kept)), did, HttpStatus.OK);
    }

    /** After a login that came between. */
    Rendering kept(Typed typed) {
        var form = form(typed).noting(List.of(words.say("form.kept")));
        return page(form, "", HttpStatus.OK);
    }

    Rendering refused(Typed typed, Map<String, String> errors, HttpStatus status) {
        return page(form(typed).saying(errors), "", status);
    }

    private FormView form(Typed typed) {
        var views = new FieldViews(words, typed, Map.of());
        var fields =
                preferences.open().stream()
                        .map(
                                one ->
                                        views.of(
                                                Field.some(name(one))
                                                        .optional()
                                                        .choosing(preferences.codes()),
                                                words.say("channel." + one.place()),
                                                "",
                                                this::title))
                        .toList();
        return new FormView(fields, List.of(), List.of());
    }

    private static String name(Preferences.Choice one) {
        return "kinds." + one.place();
    }

    private String title(String kind) {
        return preferences.kinds().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Preferences.Kind::title)
                .findFirst()
                .orElse(kind);
    }

    private Rendering page(FormView form, String did, HttpStatus status) {
        return Rendering.view("channel/channels")
                .modelAttribute("contacts", contacts.stream().filter(Contact::shown).toList())
                .modelAttribute("missing", missing())
                .modelAttribute("kinds", preferences.kinds())
                .modelAttribute("did", did)
                .modelAttribute("form", form)
                .modelAttribute("w", words)
                .status(status)
                .build();
    }

    /** Channels that are not set up here, in one sentence. */
    private String missing() {
        return words.list(
                contacts.stream()
                        .filter(one -> !one.shown())
                        .map(one -> words.say("channel." + one.channel()))
                        .toList());
    }
}
