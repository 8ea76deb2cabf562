package cn.lianshen.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeRules;
import cn.lianshen.approval.approvalcase.domain.notice.NoticeTable;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of notice, with a long name, a long address and rare characters, opened and read. */
class EveryNoticeTest {
    /** Printed once, read by each test. */
    private static final List<Printed> ALL = printed();

    @ParameterizedTest
    @MethodSource("all")
    void it_has_number_date_office_and_a_place_for_the_seal(Printed notice) {
        var kind = notice.kind();
        ReadNotice.picture(kind.name(), notice.pdf());

        assertThat(ReadNotice.of(notice.pdf()).text())
                .contains(kind.title(), "苍教许" + kind.word() + "〔2026〕", "-12号")
                .contains("苍南县教育局2026年11月23日", "印章处")
                .doesNotContain("${", "null", "〓", "330327198001010008");
    }

    @ParameterizedTest
    @MethodSource("takenFromTheForm")
    void it_names_the_school_in_full_however_long_and_rare(Printed notice) {
        var school = SetNotices.SCHOOL;

        assertThat(school.codePointCount(0, school.length())).isEqualTo(60);
        assertThat(ReadNotice.of(notice.pdf()).text()).contains(school);
    }

    @ParameterizedTest
    @MethodSource("all")
    void archives_accept_it_and_nothing_is_missing_or_outside_the_margins(Printed notice) {
        var read = ReadNotice.of(notice.pdf());

        assertThat(ReadNotice.faults(notice.pdf())).as(notice.toString()).isEmpty();
        assertThat(read.outside()).as(notice.toString()).isEmpty();
        assertThat(read.missing()).isZero();
        assertThat(read.allEmbedded()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoever_is_refused_is_told_the_remedies(Printed notice) {
        var text = ReadNotice.of(notice.pdf()).text();

        var remedies = text.contains("六十日内") && text.contains("六个月内");
        assertThat(remedies)
                .isEqualTo(
                        NoticeRules.tellsRemedies(notice.kind())
                                && notice.kind() != NoticeKind.CONCLUSION);
        if (remedies) {
            assertThat(text).contains("向苍南县人民政府申请行政复议", "向有管辖权的人民法院提起行政诉讼");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_names_its_law(Printed notice) {
        var text = ReadNotice.of(notice.pdf()).text();
        var withoutRemedies = text.replaceFirst("如不服.*", "");

        assertThat(withoutRemedies)
                .contains(LawTitles.formal(notice.kind().basis()))
                .containsPattern("《[^《》]+》");
    }

    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Printed(NoticeKind kind, byte[] pdf) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    static Stream<Printed> all() {
        return ALL.stream();
    }

    /** An announcement names the school as the licence has it. */
    static Stream<Printed> takenFromTheForm() {
        return all().filter(it -> it.kind() != NoticeKind.ANNOUNCEMENT);
    }

    private static List<Printed> printed() {
        var record = AFiling.with().of("PS05", "RECORD", "REISSUED_LICENCE").filing();
        var due = SetNotices.deadline(ClockName.DELIVERY, 10, LimitUnit.WORKING_DAY);
        var all = new ArrayList<Printed>();
        NoticeTable.all().forEach(it -> all.add(printed(ACase.filing(), it.event(), it.kind())));
        all.add(printed(record, new PermissionGranted(due), NoticeKind.RECORD));
        var refused = new PermissionRefused(List.of("OBJECTION_MZ"));
        all.add(printed(record, refused, NoticeKind.RECORD_REFUSED));
        return all;
    }

    private static Printed printed(ApplicationFiled filing, CaseEvent cause, NoticeKind kind) {
        return new Printed(kind, SetNotices.printed(filing, cause, kind, SetNotices.REASON));
    }
}
