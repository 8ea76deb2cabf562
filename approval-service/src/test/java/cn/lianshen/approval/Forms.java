package cn.lianshen.approval;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applications as founders send them, to be changed by tests. */
public final class Forms {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Forms() {}

    /** A non-profit kindergarten in Cangnan, founded by a person. */
    public static String kindergarten() {
        return """
        {"region":"330327","item":"PS02","entryMode":"direct","kind":"KG",
         "classification":"NON_PROFIT",
         "founder":{"type":"INDIVIDUAL","name":"示例举办者",
                    "citizenNumber":"330327198001010008"},
         "school":{"name":"苍南县灵溪镇春芽幼儿园","address":"苍南县灵溪镇示范路 1 号",
                   "legalRepresentative":"示例法定代表人","principal":"示例园长",
                   "plannedPupils":180,"openingFundYuan":1000000,"canteen":true},
         "answers":{"M01":"申办报告","M12":"学校章程"}}
        """;
    }

    /**
     * The kindergarten with one value changed; {@code pointer} as in JSON Pointer, value as JSON.
     */
    public static String with(String pointer, String value) {
        return with(kindergarten(), pointer, value);
    }

    /** Any form with one value changed. */
    public static String with(String form, String pointer, String value) {
        var root = JSON.readTree(form);
        var cut = pointer.lastIndexOf('/');
        var parent = (ObjectNode) root.at(pointer.substring(0, cut));
        parent.set(pointer.substring(cut + 1), JSON.readTree(value));
        return root.toString();
    }
}
