package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page of a form that could not be sent: what was typed stands on it, to be sent again. */
public final class Unsaved {

    private Unsaved() {}

    public static Rendering page(Typed typed, ServiceAway away, Words words) {
        var service = words.say("service." + away.service().label());
        return Rendering.view("founder/unsaved")
                .modelAttribute("title", words.say("section.unsaved"))
                .modelAttribute("said", words.say("form.away", service))
                .modelAttribute("sent", typed.sent())
                .modelAttribute("typed", typed.shown())
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }
}
