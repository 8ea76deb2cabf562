package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each bureau does with the application, so that a founder knows what is agreed to.
 *
 * @param purposes each a sentence
 */
record Consent(String bureau, List<String> purposes) {

    static List<Consent> of(Assessed assessed, Words words) {
        var purposes = new LinkedHashMap<String, List<String>>();
        for (var part : assessed.bureaus()) {
            purposes.computeIfAbsent(part.name(), _ -> new ArrayList<>()).add(purpose(part, words));
        }
        shared(assessed)
                .forEach(
                        (bureau, materials) ->
                                purposes.computeIfAbsent(bureau, _ -> new ArrayList<>())
                                        .add(words.say("consent.SHARED", words.list(materials))));
        return purposes.entrySet().stream()
                .map(one -> new Consent(one.getKey(), one.getValue()))
                .toList();
    }

    /** What each bureau is asked for instead of the founder. */
    private static Map<String, List<String>> shared(Assessed assessed) {
        var shared = new LinkedHashMap<String, List<String>>();
        for (var need : assessed.fetched()) {
            for (var owner : need.sharedFrom()) {
                shared.computeIfAbsent(owner.name(), _ -> new ArrayList<>()).add(need.name());
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
