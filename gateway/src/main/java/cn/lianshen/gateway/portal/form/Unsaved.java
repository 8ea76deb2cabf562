package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page of a form that could not be sent: what was typed stands on it, to be sent again. Files
 * are kept nowhere; where some came along, the way leads back to the form, to choose them again.
 */
public final class Unsaved {

    private Unsaved() {}

    public static Rendering page(Typed typed, ServiceAway away, Words words) {
        return page(typed, away, words.say("section.unsaved"), words);
    }

    public static Rendering page(Typed typed, ServiceAway away, String title, Words words) {
        return Rendering.view("founder/unsaved")
                .modelAttribute("title", title)
                .modelAttribute("said", said(typed, away, words))
                .modelAttribute("sent", typed.sent())
                .modelAttribute("typed", typed.shown())
                .modelAttribute("files", typed.hadFiles())
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }

    /** What is told while a service is away. */
    public static String said(Typed typed, ServiceAway away, Words words) {
        var service = words.say("service." + away.service().label());
        return words.say(typed.hadFiles() ? "form.away.files" : "form.away", service);
    }

    /** What is told after a login that came between. */
    public static String kept(Typed typed, Words words) {
        return words.say(typed.hadFiles() ? "form.kept.files" : "form.kept");
    }
}
