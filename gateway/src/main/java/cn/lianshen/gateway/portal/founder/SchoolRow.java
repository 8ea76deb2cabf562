package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One thing that is known of a school, in words. */
record SchoolRow(String label, String value) {

    /** As the register has it. */
    static List<SchoolRow> of(RegisteredSchool it, Words words) {
        var registrar = it.registration().registrar();
        var code = it.registration().creditCode();
        return Stream.of(
                        row("name", it.name(), words),
                        row("kind", it.kind().text(), words),
                        row("level", words.list(it.levelNames()), words),
                        row("classification", it.classification().text(), words),
                        row("address", it.address(), words),
                        row("campuses", String.join("\n", it.campuses()), words),
                        row("founders", words.list(it.founders()), words),
                        row("legalRepresentative", it.legalRepresentative(), words),
                        row("principal", it.principal(), words),
                        row("licenceNumber", it.licence().number(), words),
                        row("licenceUntil", words.day(it.licence().validTo()), words),
                        row("standing", it.licence().standing().text(), words),
                        row("creditCode", code == null ? "" : code, words),
                        row("registrar", registrar == null ? "" : registrar.text(), words),
                        row("state", it.state().text(), words))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    /** As the application keeps it, while the register cannot be asked. */
    static List<SchoolRow> kept(FormTree form, Words words) {
        var until = form.text("existing.licenceUntil");
        return Stream.of(
                        row("name", held(form, "name"), words),
                        row("address", held(form, "address"), words),
                        row("legalRepresentative", held(form, "legalRepresentative"), words),
                        row("principal", held(form, "principal"), words),
                        row("licenceNumber", form.text("existing.licenceNumber"), words),
                        row(
                                "licenceUntil",
                                until.isEmpty() ? "" : words.day(LocalDate.parse(until)),
                                words))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    /** What is to change says what it will be, not what it is. */
    private static String held(FormTree form, String name) {
        String path = "school." + name;
        return Held.fields(form).contains(path) ? form.text(path) : "";
    }

    private static SchoolRow row(String name, String value, Words words) {
        return new SchoolRow(words.say("held." + name), value);
    }
}
