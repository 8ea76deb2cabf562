package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Missing;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** The page on which the school is found in the register, and the one on which it is shown. */
record SchoolPage(Application found, Words words) {

    /**
     * What a look-up came to.
     *
     * @param error what is wrong with what was typed; empty when nothing is
     * @param away whether the register could not be asked
     */
    record Search(
            String typed, List<RegisteredSchool> items, boolean more, String error, boolean away) {
        static Search nothing(String typed, String error, boolean away) {
            return new Search(typed, List.of(), false, error, away);
        }

        public boolean none() {
            return !typed.isEmpty() && items.isEmpty() && error.isEmpty() && !away;
        }
    }

    String address() {
        return "/applications/" + found.draft().draftId();
    }

    Rendering choosing(List<SchoolRegister.Own> own, Search search) {
        var status =
                search.away()
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : search.error().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return Rendering.view("founder/school")
                .modelAttribute("app", found)
                .modelAttribute("own", own.stream().map(SchoolRegister.Own::school).toList())
                .modelAttribute("search", search)
                .status(status)
                .build();
    }

    /**
     * @param school as the register has it now; none while it is away
     * @param today the day of which that is true
     * @param differs whether kind or nature were answered otherwise before
     */
    Rendering shown(
            Optional<RegisteredSchool> school, LocalDate today, boolean differs, Shown shown) {
        return Rendering.view("founder/held")
                .modelAttribute("app", found)
                .modelAttribute("rows", rows(school))
                .modelAttribute("day", school.isPresent() ? words.day(today) : "")
                .modelAttribute("name", name(school))
                .modelAttribute("changing", changing())
                .modelAttribute("differs", differs)
                .modelAttribute("next", next())
                .modelAttribute("form", shown.form())
                .status(shown.status())
                .build();
    }

    Shown asking(Typed typed, Map<String, String> errors) {
        var form = FormView.of(new FieldViews(words, typed, errors), List.of(Held.CORRECTION));
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        return new Shown(typed, form, status);
    }

    /** What is wrong in the register is to be said, in a few sentences. */
    Map<String, String> missing(Typed typed) {
        var field = Held.CORRECTION;
        var missing = new LinkedHashMap<>(Missing.in(List.of(field), typed, words));
        var told = typed.first(field.name());
        if (told.codePointCount(0, told.length()) > field.most()) {
            var label = words.say("field." + field.name());
            missing.put(field.name(), words.say("form.long", label, field.most()));
        }
        return missing;
    }

    Shown refused(Typed typed, Fault fault) {
        var shown = asking(typed, Map.of());
        var said = fault.places().stream().map(Fault.At::detail).toArray(String[]::new);
        var form = shown.form().saying(Map.of(), said);
        return new Shown(typed, form, HttpStatus.valueOf(fault.status()));
    }

    private String next() {
        return found.sections()
                .find("school")
                .flatMap(found.sections()::after)
                .map(section -> address() + "/" + section.code())
                .orElse(address());
    }

    private List<String> changing() {
        return Held.changing(found.form()).stream()
                .map(field -> words.say("field." + field + ".held"))
                .toList();
    }

    private String name(Optional<RegisteredSchool> school) {
        return school.map(RegisteredSchool::name)
                .orElseGet(() -> found.form().text("existing.licenceNumber"));
    }

    private List<SchoolRow> rows(Optional<RegisteredSchool> school) {
        return school.map(it -> SchoolRow.of(it, words))
                .orElseGet(() -> SchoolRow.kept(found.form(), words));
    }
}
