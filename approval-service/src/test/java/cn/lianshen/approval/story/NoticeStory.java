package cn.lianshen.approval.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.notice.ReadNotice;
import java.util.List;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** A story of which every notice is opened and read by whom it is meant for. */
abstract class NoticeStory extends CountyStory {
    private final String office;
    private final String sign;
    private final String reviewBody;

    NoticeStory(String region, String office, String sign, String reviewBody) {
        super(region, "EDU");
        this.office = office;
        this.sign = sign;
        this.reviewBody = reviewBody;
    }

    /** The notices that somebody may read. */
    protected List<JsonNode> notices(String who) {
        var all =
                http(who)
                        .get()
                        .uri("/cases/{id}/notices", now().caseId())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(all).valueStream().toList();
    }

    /** The last notice, which must be of that kind and day, opened by the founder. */
    protected void told(String kind, String title, String date, String... contents) {
        var notice = notices(founder).getLast();
        assertThat(notice.path("kind").asString()).isEqualTo(kind);
        assertThat(notice.path("title").asString()).isEqualTo(title);
        var read = opened(notice);

        assertThat(read.text())
                .startsWith(office + title + number(notice))
                .contains(office + date, "印章处", now().caseNumber())
                .contains(contents);
        assertThat(read.outside()).isEmpty();
        assertThat(read.missing()).isZero();
    }

    /** The same, with the remedies in it. */
    protected void refusedBy(String kind, String title, String date, String... contents) {
        told(kind, title, date, contents);
        assertThat(opened(notices(founder).getLast()).text())
                .contains("六十日内", "向" + reviewBody + "申请行政复议", "六个月内", "人民法院提起行政诉讼");
    }

    protected ReadNotice opened(JsonNode notice) {
        return ReadNotice.of(pdf(founder, notice));
    }

    protected byte[] pdf(String who, JsonNode notice) {
        var pdf =
                http(who)
                        .get()
                        .uri("/cases/{id}/notices/{ordinal}", now().caseId(), ordinal(notice))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_PDF)
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(pdf);
    }

    /** Whether the number is the office's, of this case, and the notice's own. */
    private String number(JsonNode notice) {
        var number = notice.path("number").asString();
        assertThat(number)
                .startsWith(sign)
                .endsWith("〕" + now().caseNumber() + "-" + ordinal(notice) + "号");
        return number;
    }

    protected static int ordinal(JsonNode notice) {
        return notice.path("ordinal").asInt();
    }

    protected void opinions(String... bureaus) {
        for (var bureau : bureaus) {
            by(officer(bureau), "opinions", AGREE);
        }
    }
}
