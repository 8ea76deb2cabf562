package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks why something is done by hand; the answer is kept with who gave it. */
record ReasonForm(Words words, Typed typed) {
    private static final int LONGEST = 500;
    private static final Field REASON = Field.longText("reason", LONGEST);

    String reason() {
        return typed.first("reason").strip();
    }

    boolean answered() {
        var reason = reason();
        return !reason.isEmpty() && reason.codePointCount(0, reason.length()) <= LONGEST;
    }

    FormView shown() {
        return view(Map.of());
    }

    FormView kept() {
        return view(Map.of()).noting(List.of(words.say("form.kept")));
    }

    FormView missing() {
        return view(Map.of("reason", words.say("ops.reason.missing", LONGEST)));
    }

    FormView refused(Fault fault) {
        var errors = new LinkedHashMap<String, String>();
        fault.places().forEach(at -> errors.put(at.field(), at.detail()));
        return view(errors).saying(errors);
    }

    FormView away(ServiceAway away) {
        var service = words.say("service." + away.service().label());
        return view(Map.of()).saying(Map.of(), words.say("form.away", service));
    }

    private FormView view(Map<String, String> errors) {
        var view =
                new FieldViews(words, typed, errors)
                        .of(REASON, words.say("ops.reason"), words.say("ops.reason.hint"));
        return new FormView(List.of(view), List.of(), List.of());
    }
}
