package cn.lianshen.gateway.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.RedirectView;

/** Leads everybody who logs in to where their work is. */
@Controller
final class PersonController {

    @GetMapping("/home")
    RedirectView home(@ModelAttribute("frame") Frame frame) {
        var login = frame.login();
        return new RedirectView(login == null ? "/" : Place.home(login));
    }
}
