package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What each bureau does with the application, so that a founder knows what is agreed to.
 *
 * @param code of the bureau
 * @param purposes each a sentence
 */
record Consent(String code, String bureau, List<String> purposes) {

    static List<Consent> of(Assessed assessed, Words words) {
        var all = new LinkedHashMap<Assessed.Bureau, List<String>>();
        for (var part : assessed.bureaus()) {
            var bureau = new Assessed.Bureau(part.bureau(), part.name());
            all.computeIfAbsent(bureau, _ -> new ArrayList<>()).add(purpose(part, words));
        }
        shared(assessed)
                .forEach(
                        (bureau, materials) ->
                                all.computeIfAbsent(bureau, _ -> new ArrayList<>())
                                        .add(words.say("consent.SHARED", words.items(materials))));
        return all.entrySet().stream()
                .map(one -> new Consent(one.getKey().bureau(), one.getKey().name(), one.getValue()))
                .toList();
    }

    /** As it is kept with the application, word for word. */
    static void put(FormTree form, List<Consent> all) {
        var uses = form.json().putObject("consent").putArray("uses");
        for (var one : all) {
            var purposes = uses.addObject().put("bureau", one.code()).putArray("purposes");
            one.purposes().stream().distinct().forEach(purposes::add);
        }
    }

    /** As it was kept; empty for applications that were not filed here. */
    static List<Consent> of(CaseFile it, Reference reference) {
        return it.form().stream()
                .flatMap(form -> form.at("consent.uses").valueStream())
                .map(use -> of(use, reference))
                .toList();
    }

    private static Consent of(JsonNode use, Reference reference) {
        String code = use.path("bureau").asString("");
        var purposes = use.path("purposes").valueStream().map(one -> one.asString("")).toList();
        return new Consent(code, reference.bureau(code), purposes);
    }

    /** What each bureau is asked for instead of the founder. */
    private static Map<Assessed.Bureau, List<String>> shared(Assessed assessed) {
        var shared = new LinkedHashMap<Assessed.Bureau, List<String>>();
        for (var need : assessed.fetched()) {
            for (var owner : need.sharedFrom()) {
                shared.computeIfAbsent(owner, _ -> new ArrayList<>()).add(need.name());
            }
        }
        return shared;
    }

    private static String purpose(Assessed.Part part, Words words) {
        var aspects = words.list(part.aspects().stream().map(Assessed.Aspect::name).toList());
        String key = "consent." + part.role();
        return aspects.isEmpty() ? words.say(key) : words.say(key + ".on", aspects);
    }
}
