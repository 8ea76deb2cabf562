package cn.lianshen.gateway.portal.channel;

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

/**
 * The page on which an address is named, and the one on which its code is told.
 *
 * @param coded whether it is the second
 */
record ContactPage(Contact contact, boolean coded, Words words) {
    static final String CODE = "contact.code";

    /** Mailboxes, mobile numbers and addresses of systems are asked for in their own words. */
    Field field() {
        if (coded) {
            return Field.text(CODE, 10, "one-time-code");
        }
        return switch (contact.channel()) {
            case "MAIL" -> Field.text("contact.mail", 254, "email");
            case "SMS" -> Field.text("contact.sms", 20, "tel-national");
            default -> Field.text("contact.webhook", 500, "url");
        };
    }

    String told(Typed typed) {
        return typed.first(field().name()).strip();
    }

    String address() {
        return "/inbox/channels/" + contact.path();
    }

    Map<String, String> missing(Typed typed) {
        return Missing.in(List.of(field()), typed, words);
    }

    Rendering empty() {
        return page(form(Typed.nothing(), Map.of()), "", HttpStatus.OK);
    }

    Rendering kept(Typed typed) {
        var form = form(typed, Map.of()).noting(List.of(words.say("form.kept")));
        return page(form, "", HttpStatus.OK);
    }

    Rendering wrong(Typed typed, Map<String, String> errors, HttpStatus status) {
        return page(form(typed, errors).saying(errors), "", status);
    }

    /** What the service says of an address or a code stands at the one field that there is. */
    Rendering refused(Typed typed, Fault fault) {
        var errors = new LinkedHashMap<String, String>();
        fault.places()
                .forEach(at -> errors.put(at.field().isEmpty() ? "" : field().name(), at.detail()));
        return wrong(typed, errors, HttpStatus.valueOf(fault.status()));
    }

    /** The only time that the secret can be read. */
    Rendering sent(String secret) {
        return page(form(Typed.nothing(), Map.of()), secret, HttpStatus.OK);
    }

    private FormView form(Typed typed, Map<String, String> errors) {
        return FormView.of(new FieldViews(words, typed, errors), List.of(field()));
    }

    private Rendering page(FormView form, String secret, HttpStatus status) {
        return Rendering.view(coded ? "channel/code" : "channel/address")
                .modelAttribute("it", contact)
                .modelAttribute("secret", secret)
                .modelAttribute("form", form)
                .modelAttribute("w", words)
                .status(status)
                .build();
    }
}
