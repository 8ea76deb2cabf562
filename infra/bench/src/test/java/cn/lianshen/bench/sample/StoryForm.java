package cn.lianshen.bench.sample;

import cn.lianshen.client.api.KindergartenForm;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What the founder of a story hands in. */
final class StoryForm {
    private StoryForm() {}

    static String of(Story story, String school, String founder) {
        var form = KindergartenForm.nonProfit(school);
        form.put("region", story.region());
        form.put("item", story.item());
        form.put("kind", story.kind());
        form.put("classification", story.classification());
        if (!story.item().equals("PS02")) {
            form.remove("entryMode");
        }
        if (!story.matter().equals(story.item())) {
            form.put("change", story.matter());
        }
        if (!story.item().equals("PS01") && !story.item().equals("PS02")) {
            form.put("existing", existing(story));
        }
        if (story.kind().equals("TRN")) {
            part(form, "school").put("trainingFields", new String[] {"CULTURE"});
        }
        part(form, "founder").put("name", founder);
        return JsonMapper.shared().writeValueAsString(form);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> form, String name) {
        return (Map<String, Object>) Objects.requireNonNull(form.get(name));
    }

    private static Map<String, Object> existing(Story story) {
        var existing = new TreeMap<String, Object>();
        existing.put("licenceNumber", "教民133032760000011号");
        existing.put("kind", story.kind());
        existing.put("classification", story.classification());
        existing.put("licenceUntil", "2099-08-31");
        return existing;
    }
}
