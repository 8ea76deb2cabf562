package cn.lianshen.client.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complete application for formal establishment (PS02) of a kindergarten in Cangnan (苍南县), as a
 * JSON tree that a caller may bend to its own ends. Persons and numbers are made up and pass their
 * check digits.
 */
public final class KindergartenForm {
    private KindergartenForm() {}

    /** Run by a person; civil affairs registers it. */
    public static Map<String, Object> nonProfit(String name) {
        return form(name, "NON_PROFIT", person());
    }

    /** Run by a company; market supervision registers it. */
    public static Map<String, Object> forProfit(String name) {
        return form(name, "FOR_PROFIT", company());
    }

    private static Map<String, Object> form(
            String name, String classification, Map<String, Object> founder) {
        var form = new LinkedHashMap<String, Object>();
        form.put("region", "330327");
        form.put("item", "PS02");
        form.put("entryMode", "direct");
        form.put("kind", "KG");
        form.put("classification", classification);
        form.put("founder", founder);
        form.put("school", school(name));
        form.put("answers", answers());
        return form;
    }

    private static Map<String, Object> person() {
        return founder("INDIVIDUAL", "陈海燕", "citizenNumber", "330327198001010008");
    }

    private static Map<String, Object> company() {
        return founder("ORGANISATION", "苍南县海豚教育有限公司", "creditCode", "91330327MA0000007G");
    }

    private static Map<String, Object> founder(
            String type, String name, String number, String value) {
        var founder = new LinkedHashMap<String, Object>();
        founder.put("type", type);
        founder.put("name", name);
        founder.put(number, value);
        founder.put("foreignControlled", false);
        founder.put("publicSchool", false);
        return founder;
    }

    private static Map<String, Object> school(String name) {
        var school = new LinkedHashMap<String, Object>();
        school.put("name", name);
        school.put("address", "浙江省温州市苍南县灵溪镇江湾路 1 号");
        school.put("legalRepresentative", "陈海燕");
        school.put("principal", "林晓梅");
        school.put("plannedPupils", 180);
        school.put("openingFundYuan", 2_000_000);
        school.put("stateAssetPercent", 0);
        school.put("canteen", true);
        school.put("boarding", false);
        return school;
    }

    private static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("M01", "申办报告：拟设六个班，招收三至六周岁幼儿一百八十名。");
        answers.put("M05", "验资报告：开办资金二百万元已到位。");
        answers.put("M06", "校舍租赁合同：租期十年，建筑面积二千四百平方米。");
        answers.put("M12", "学校章程：已由举办者签署。");
        answers.put("M17", "消防验收合格意见书。");
        answers.put("M18", "房屋安全鉴定报告：合格。");
        answers.put("M19", "托幼机构卫生评价报告：合格。");
        return answers;
    }
}
