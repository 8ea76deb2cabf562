package cn.lianshen.bench.service;

import cn.lianshen.client.api.KindergartenForm;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kindergarten's application with 2 kB of answers, the school's name fresh each time, written
 * without a JSON mapper's cost.
 */
final class ApplicationBody {
    static final int ANSWER_BYTES = 2048;
    private static final String NAME = "@name@";
    private static final String SENTENCE = "拟设六个班，招收三至六周岁幼儿一百八十名，园舍与设施按国家标准配备。";

    private final String before;
    private final String after;

    private ApplicationBody(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static ApplicationBody make() {
        Map<String, Object> form = KindergartenForm.nonProfit(NAME);
        form.put("answers", answers());
        String[] halves = JsonMapper.shared().writeValueAsString(form).split(NAME, 2);
        return new ApplicationBody(halves[0], halves[1]);
    }

    /** The body's bytes, for a school whose name needs no escaping in JSON. */
    byte[] named(String name) {
        return (before + name + after).getBytes(StandardCharsets.UTF_8);
    }

    /** Eight answers of a quarter kilobyte, in characters that take three bytes. */
    static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        for (String material :
                new String[] {"M01", "M05", "M06", "M12", "M13", "M17", "M18", "M19"}) {
            answers.put(material, text(ANSWER_BYTES / 8));
        }
        return answers;
    }

    private static String text(int bytes) {
        int characters = bytes / 3;
        String text = SENTENCE.repeat(characters / SENTENCE.length() + 1).substring(0, characters);
        return text + ".".repeat(bytes - 3 * characters);
    }
}
