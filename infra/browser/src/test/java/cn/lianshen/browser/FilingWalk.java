package cn.lianshen.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The founder's way in Cangnan, page by page. */
record FilingWalk(Visitor visitor, String school) {
    private static final Map<String, String> TEXTS =
            Map.of(
                    "founder.name", "陈海燕",
                    "founder.citizenNumber", "330327198001010008",
                    "school.address", "浙江省温州市苍南县灵溪镇江湾路 1 号",
                    "school.legalRepresentative", "陈海燕",
                    "school.principal", "林晓梅",
                    "school.plannedPupils", "180",
                    "school.openingFundYuan", "2,000,000",
                    "school.stateAssetPercent", "0");
    private static final List<String> YES = List.of("school.canteen");

    /** From the home page to the result, for a non-profit kindergarten. */
    FilingWalk quiz() {
        return quiz("幼儿园", "非营利性", "都没有");
    }

    /** From the home page to the result, for a school that is to be founded. */
    FilingWalk quiz(String... rest) {
        visitor.open("/").follow("看看我该办什么");
        Stream.concat(Stream.of("苍南县", "还没有，要新办一所", "民办学校正式设立审批", "直接申请正式设立"), Stream.of(rest))
                .forEach(answer -> visitor.choose(answer).press("下一步"));
        return this;
    }

    /** From the result to the task list. */
    FilingWalk begin() {
        visitor.press("开始申请");
        return this;
    }

    /** Every page of the form, in order, each filled in and saved. */
    FilingWalk fill() {
        visitor.click(visitor.page().locator(".govuk-task-list__link").first());
        while (visitor.page().locator("form[novalidate]").count() > 0) {
            if (visitor.page().locator(".held").count() > 0) {
                visitor.follow("内容无误，继续");
            } else {
                answer();
                visitor.press("保存并继续");
            }
        }
        return this;
    }

    /** What is asked on the page that is shown. */
    void answer() {
        var page = visitor.page();
        for (var input : page.locator("main form input.govuk-input").all()) {
            String name = String.valueOf(input.getAttribute("name"));
            visitor.fill(
                    input, name.equals("school.name") ? school : TEXTS.getOrDefault(name, "无"));
        }
        for (var area : page.locator("main form textarea").all()) {
            visitor.fill(area, "材料内容属实，出具单位和日期齐全。");
        }
        for (var choices : page.locator("main form .choices").all()) {
            var first = choices.locator("input").first();
            String name = String.valueOf(first.getAttribute("name"));
            boolean yes = name.equals("founder.type") || YES.contains(name);
            visitor.check(yes ? first : choices.locator("input").last());
        }
    }

    /** From the task list over the check and the consent to the confirmation. */
    FilingWalk submit() {
        visitor.follow("核对填写的内容").follow("没有问题，下一步");
        visitor.check(visitor.page().locator("#consent"));
        visitor.press("提交申请");
        return this;
    }

    String caseNumber() {
        return Visitor.text(visitor.page(), ".panel .big").strip();
    }
}
