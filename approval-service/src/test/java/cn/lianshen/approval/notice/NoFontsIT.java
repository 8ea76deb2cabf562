package cn.lianshen.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.ApprovalService;
import cn.lianshen.approval.Forms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * On a machine without the fonts cases go on, and whoever wants a notice is told what is missing.
 */
@TestPropertySource(properties = "lianshen.notice.fonts=/no/such/folder")
class NoFontsIT extends ApprovalService {
    @Autowired private NoticePress press;

    @Test
    void a_case_goes_on_and_its_notice_can_be_read_later() {
        var now = stepped(EDU, filed(Forms.kindergarten()), "acceptance", null);
        assertThat(now.state()).isEqualTo("REVIEW");

        http(FOUNDER)
                .get()
                .uri("/cases/{id}/notices/1", now.caseId())
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "60")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("notice-not-printable")
                .jsonPath("$.detail")
                .value(String.class, it -> assertThat(it).contains("字体"));
        assertThat(press.printNext().blockOptional()).isEmpty();
    }
}
