package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * A form with one question that anybody may send. Its key goes with it, so that sending it again
 * does nothing twice.
 */
record Report(Field field, Typed typed, Words words) {
    private static final String KEY = "key";

    /** The form as a page shows it. */
    record Shown(FormView form, String key, HttpStatus status) {}

    String key() {
        try {
            return UUID.fromString(typed.first(KEY)).toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }

    String answer() {
        return typed.first(field.name()).strip();
    }

    boolean isEmpty() {
        return !missing().isEmpty();
    }

    Shown fresh() {
        return shown(Map.of(), HttpStatus.OK);
    }

    Shown unanswered() {
        return shown(missing(), HttpStatus.BAD_REQUEST);
    }

    /** What the service has against it stands at the question, whatever the service calls it. */
    Shown refused(Fault fault) {
        var status = HttpStatus.resolve(fault.status());
        var said = fault.detail() == null ? words.say("error.500.text") : fault.detail();
        return shown(Map.of(field.name(), said), status == null ? HttpStatus.BAD_REQUEST : status);
    }

    /** Nobody knows whether it has arrived: the key makes it safe to send it again. */
    Shown away(String service) {
        var said = words.say("report.away", words.say("service." + service));
        return shown(Map.of("", said), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private Map<String, String> missing() {
        return Missing.in(List.of(field), typed, words);
    }

    private Shown shown(Map<String, String> errors, HttpStatus status) {
        var form = FormView.of(new FieldViews(words, typed, errors), List.of(field));
        return new Shown(form.saying(errors), key(), status);
    }
}
