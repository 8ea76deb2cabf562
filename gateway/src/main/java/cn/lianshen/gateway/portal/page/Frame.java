package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the head and foot of every page show.
 *
 * @param here path of this page with its query, to come back to; a page that answers a form of
 *     another address names its own in the model, as {@code here}
 * @param login who is logged in
 * @param csrf name and value of the field that every form carries
 * @param assets see {@link Assets}
 * @param behalf whether an officer fills this page in for a founder
 */
public record Frame(
        Locale locale,
        boolean elder,
        String here,
        @Nullable Login login,
        @Nullable Field csrf,
        String assets,
        boolean behalf) {

    public record Field(String name, String value) {}

    public String lang() {
        return english() ? "en" : "zh-CN";
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** A source or an office (依据、机关) as this reader can read it. */
    public String cited(String source) {
        return english() ? Citation.inEnglish(source) : source;
    }

    /** The official words beside what {@link #cited} makes of them; empty where it is the same. */
    public String original(String source) {
        return english() && !cited(source).equals(source) ? source : "";
    }

    /** The officer stopped acting while this page was made. */
    Frame withoutMandate() {
        return new Frame(locale, elder, here, login, csrf, assets, false);
    }

    /** Whether {@link #cited} knows no English for it: it is shown as Chinese. */
    public boolean untold(String source) {
        return english() && cited(source).equals(source);
    }

    /** What stands in the head; nothing for who is not logged in. */
    public List<Place> places() {
        return login == null ? List.of() : Place.of(login);
    }

    public boolean at(Place place) {
        return place.holds(here);
    }

    public boolean loggedIn() {
        return login != null;
    }

    public boolean founder() {
        return login != null && login.is(Role.FOUNDER);
    }

    public boolean officer() {
        return login != null && login.is(Role.OFFICER);
    }
}
