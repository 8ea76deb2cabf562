package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.licence.domain.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FaceWriterTest {

    @Test
    void codes_become_the_words_of_the_form() {
        var face = writer().of(issue("330327", "EDU", List.of("示例举办者")));
        assertThat(face.kind()).isEqualTo("幼儿园");
        assertThat(face.content()).isEqualTo("学前教育");
        assertThat(face.legalForm()).isEqualTo("非营利性民办学校");
        assertThat(face.founders()).containsExactly("示例举办者");
        assertThat(face.term()).isEqualTo("自2026年1月1日至2028年12月31日");
        assertThat(face.issuedOn()).isEqualTo("2026年1月2日");
    }

    @ParameterizedTest
    @CsvSource({
        "330327, EDU, 苍南县教育局, 苍南县教育局",
        "411600, EDU, 周口市教育体育局, 周口市教育体育局",
        "220581, XZSP, 梅河口市行政审批局, 梅河口市教育局",
        "330383, EDU, 龙港市教育局, 龙港市教育局",
    })
    void an_office_is_called_what_its_county_calls_it(
            String region, String bureau, String issuer, String supervisor) {
        var face = writer().of(issue(region, bureau, List.of("示例举办者")));
        assertThat(face.issuer()).isEqualTo(issuer);
        assertThat(face.supervisor()).isEqualTo(supervisor);
    }

    @Test
    void three_founders_are_named_and_the_others_counted() {
        var ten = IntStream.rangeClosed(1, 10).mapToObj(i -> "举办者" + i).toList();
        assertThat(writer().of(issue("330327", "EDU", ten)).allFounders())
                .isEqualTo("举办者1、举办者2、举办者3等10个举办者");
        assertThat(writer().of(issue("330327", "EDU", ten.subList(0, 3))).allFounders())
                .isEqualTo("举办者1、举办者2、举办者3");
    }

    private static FaceWriter writer() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FaceWriter(new Offices(), messages);
    }

    private static Issue issue(String region, String bureau, List<String> founders) {
        var licence =
                new LicenceIssued(
                        "教民133032760000001号",
                        "苍南县示范幼儿园",
                        "KG",
                        "NON_PROFIT",
                        "示范路1号",
                        founders,
                        "示例法定代表人",
                        "示例园长",
                        bureau,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        "MZ",
                        "PS02",
                        null);
        var at = Instant.parse("2026-01-01T16:30:00Z"); // already the next day in China
        return new Issue(new Cause(new UUID(1, 1), 8, at), region, licence, null);
    }
}
