package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * A form with one question. Its key goes with it, so that sending it again does nothing twice where
 * the service takes keys.
 */
public record OneQuestion(Field field, Typed typed, Words words) {
    private static final String KEY = "key";

    /** The form as a page shows it. */
    public record Shown(FormView form, String key, HttpStatus status) {}

    public String key() {
        try {
            return UUID.fromString(typed.first(KEY)).toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }

    public String answer() {
        return typed.first(field.name()).strip();
    }

    public boolean isEmpty() {
        return !missing().isEmpty();
    }

    public Shown fresh() {
        return shown(Map.of(), HttpStatus.OK);
    }

    /** After a login that ended in between, with what was typed before it. */
    public Shown kept() {
        var fresh = fresh();
        var said = List.of(words.say("form.kept"));
        return new Shown(fresh.form().noting(said), fresh.key(), fresh.status());
    }

    public Shown unanswered() {
        return shown(missing(), HttpStatus.BAD_REQUEST);
    }

    /** What the service has against it stands at the question, whatever the service calls it. */
    public Shown refused(Fault fault) {
        var status = HttpStatus.resolve(fault.status());
        var said = fault.detail() == null ? words.say("error.500.text") : fault.detail();
        return shown(Map.of(field.name(), said), status == null ? HttpStatus.BAD_REQUEST : status);
    }

    /** Nobody knows whether it has arrived; it may be sent again. */
    public Shown away(ServiceAway away) {
        var service = words.say("service." + away.service().label());
        return shown(Map.of("", words.say("form.unsure", service)), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private Map<String, String> missing() {
        return Missing.in(List.of(field), typed, words);
    }

    private Shown shown(Map<String, String> errors, HttpStatus status) {
        var form = FormView.of(new FieldViews(words, typed, errors), List.of(field));
        return new Shown(form.saying(errors), key(), status);
    }
}
