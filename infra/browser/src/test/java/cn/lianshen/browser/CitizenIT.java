package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody does without an account: look up, check a licence, complain, object. */
class CitizenIT {
    private final Stage stage = Stage.shared();
    private final Licensed school = Licensed.named(stage, "苍南县灵溪镇有证𠮷㐂幼儿园");

    @Test
    void a_school_is_looked_up_by_some_of_its_characters_at_a_desk() {
        lookUp(Visitor::atDesk);
    }

    @Test
    void a_school_is_looked_up_on_the_narrowest_phone() {
        lookUp(Visitor::onPhone);
    }

    @Test
    void a_school_is_looked_up_without_scripts() {
        lookUp(Visitor::withoutScripts);
    }

    private void lookUp(Supplier<Visitor> somebody) {
        try (var visitor = somebody.get()) {
            visitor.open("/").follow("查询民办学校");
            visitor.fill(visitor.page().locator("#name"), "有證𠮷㐂");
            visitor.press("查询").shot("citizen-found");
            visitor.follow(school.name()).shot("citizen-school");
            assertThat(visitor.heading()).contains(school.name());
            assertThat(text(visitor))
                    .contains("有办学许可", school.number(), "发证", "非营利性", "苍南县教育局")
                    .contains("不在黑名单上", "申请人对苍南县审批服务的评价", "只公布全县的合计数");
        }
    }

    @Test
    void what_cannot_be_looked_for_is_said_at_its_field_and_what_is_not_there_in_words() {
        try (var visitor = Visitor.atDesk()) {
            visitor.open("/institutions?name=一&place=灵溪镇");
            assertThat(Visitor.text(visitor.page(), "#name-error")).contains("至少两个");
            assertThat(visitor.page().locator("#place").inputValue()).isEqualTo("灵溪镇");
            visitor.open("/institutions?name=<script>alert(1)</script>");
            assertThat(text(visitor)).contains("没有查到", "先不要交费");
            visitor.open("/institutions/00000000-0000-0000-0000-000000000001");
            assertThat(visitor.heading()).isEqualTo("没有找到这个页面");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void a_licence_is_genuine_and_with_one_byte_changed_it_is_not(String format) {
        var file = school.file(stage, format);
        try (var visitor = Visitor.withoutScripts()) {
            handIn(visitor, format, file);
            assertThat(verdict(visitor)).isEqualTo("真实有效");
            assertThat(text(visitor)).contains(school.name(), school.number());
            visitor.shot("verify-genuine-" + format);
            file[file.length / 2] ^= 1;
            handIn(visitor, format, file);
            assertThat(verdict(visitor)).isEqualTo("内容或签章已被改动");
            assertThat(text(visitor)).contains("请学校重新提供原文件").doesNotContain(school.name());
            visitor.shot("verify-tampered-" + format);
        }
    }

    @Test
    void a_number_a_code_and_other_files_are_told_apart_in_words() {
        try (var visitor = Visitor.onPhone()) {
            visitor.open("/verify");
            visitor.fill(visitor.page().locator("#number"), school.number());
            visitor.press("查编号").shot("verify-number");
            assertThat(verdict(visitor)).contains("有这个编号的许可证");
            assertThat(text(visitor)).contains("不能说明您眼前的这张就是它");
            visitor.open("/verify?number=133032769999999");
            assertThat(verdict(visitor)).isEqualTo("名录中没有此证");
            visitor.open("/verify?number=12");
            assertThat(Visitor.text(visitor.page(), "#number-error")).contains("15位");
            visitor.open("/verify?token=forged");
            assertThat(verdict(visitor)).isEqualTo("不是办学许可证");
            visitor.open("/verify").press("查验文件");
            assertThat(Visitor.text(visitor.page(), "#file-error")).contains("请选择");
            handIn(
                    visitor,
                    "pdf",
                    "%PDF-1.7 mine".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(verdict(visitor)).isEqualTo("不是办学许可证");
        }
    }

    @Test
    void a_complaint_is_sent_once_and_its_page_is_the_receipt() {
        try (var visitor = Visitor.withoutScripts()) {
            visitor.open(school.path()).follow("投诉这所学校");
            visitor.press("提交投诉").shot("complaint-empty");
            assertThat(text(visitor)).contains("请选择要投诉的问题");
            var token = hidden(visitor, "_csrf");
            var key = hidden(visitor, "key");
            visitor.choose("安全、卫生或者食堂").press("提交投诉").shot("complained");
            assertThat(text(visitor)).contains("已经收到您的投诉", school.name(), "安全、卫生或者食堂");
            assertThat(complain(visitor, token, key)).isEqualTo(visitor.path());
        }
    }

    @Test
    void an_incomplete_complaint_is_about_the_same_school_in_the_other_language() {
        try (var visitor = Visitor.withoutScripts()) {
            visitor.open(school.path()).follow("投诉这所学校");
            visitor.press("提交投诉").follow("English").shot("complaint-english");
            assertThat(visitor.path()).isEqualTo("/complaints?institution=" + school.id());
            assertThat(text(visitor)).contains(school.name());
        }
    }

    /** The same form once more, as a double click sends it; where it leads. */
    private String complain(Visitor visitor, String token, String key) {
        var form = FormData.create().set("_csrf", token).set("key", key);
        form.set("institution", school.id()).set("complaint", "SAFETY");
        var sent = RequestOptions.create().setForm(form).setHeader("Accept", "text/html");
        var answer =
                visitor.context()
                        .request()
                        .post(stage.url() + "/complaints", sent.setMaxRedirects(0));
        return String.valueOf(answer.headers().get("location"));
    }

    private static String hidden(Visitor visitor, String name) {
        return visitor.page().locator("main input[name=" + name + "]").first().inputValue();
    }

    @Test
    void an_objection_is_taken_down_once_and_kept_while_the_service_is_away() {
        var id = Publicised.named(stage, "苍南县灵溪镇公示幼儿园");
        try (var visitor = Visitor.onPhone()) {
            visitor.open("/publicity/" + id);
            visitor.fill(visitor.page().locator("#objection"), "<script>门前没有人行道</script>𠮷");
            stage.halt("approval");
            try {
                visitor.press("提交异议").shot("objection-away");
                assertThat(text(visitor)).contains("审批服务暂时连不上", "不会重复");
                assertThat(visitor.page().locator("#objection").inputValue()).contains("人行道", "𠮷");
            } finally {
                stage.resume("approval");
            }
            visitor.press("提交异议").shot("objection-sent");
            assertThat(text(visitor)).contains("您的异议已经收到").doesNotContain("人行道");
            visitor.page().reload();
            var told = stage.client().getAs("edu1", "/api/v1/approval/cases/" + id + "/timeline");
            assertThat(told.ok().body().split("objection-raised", -1)).hasSize(2);
        }
    }

    @Test
    void while_the_register_is_away_pages_say_so_and_keep_what_was_asked() {
        stage.halt("registry");
        try (var visitor = Visitor.atDesk()) {
            visitor.open("/institutions?name=有证").shot("citizen-away");
            assertThat(text(visitor)).contains("学校名录暂时连不上");
            assertThat(visitor.page().locator("#name").inputValue()).isEqualTo("有证");
            visitor.open("/verify?number=" + school.number());
            assertThat(Visitor.text(visitor.page(), "#number-error")).contains("这次没有查验");
            visitor.open(school.path()).shot("citizen-school-away");
            assertThat(text(visitor)).contains("学校名录服务暂时连不上", "请等几分钟");
            visitor.open("/complaints?institution=" + school.id());
            assertThat(text(visitor)).contains("学校名录服务暂时连不上");
            visitor.open("/figures");
            assertThat(text(visitor)).contains("每月办件数", "这部分数据暂时查不了");
        } finally {
            stage.resume("registry");
        }
    }

    private static void handIn(Visitor visitor, String format, byte[] file) {
        visitor.open("/verify");
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload("办学许可证." + format, "application/pdf", file));
        visitor.press("查验文件");
    }

    private static String verdict(Visitor visitor) {
        return visitor.page().locator("main .state").innerText();
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }
}
