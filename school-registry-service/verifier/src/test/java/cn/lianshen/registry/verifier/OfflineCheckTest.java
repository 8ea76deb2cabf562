package cn.lianshen.registry.verifier;

import static cn.lianshen.registry.verifier.County.CANGNAN;
import static cn.lianshen.registry.verifier.County.LONGGANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.verifier.Examined.Sealed;
import cn.lianshen.registry.verifier.OfflineCheck.Freshness;
import cn.lianshen.registry.verifier.RevocationList.Published;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineCheckTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T23:59:59, NOT_YET_VALID",
        "2026-11-22T00:00:00, GENUINE",
        "2029-11-21T23:59:59, GENUINE",
        "2029-11-22T00:00:00, LAPSED"
    })
    void the_first_and_the_last_day_in_china_are_part_of_the_term(String at, Verdict verdict) {
        assertThat(judged(null, null, china(at)).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_licence_of_another_county_is_not_what_was_asked_for() {
        assertThat(judged(LONGGANG, null, County.NOW).verdict()).isEqualTo(Verdict.OTHER_COUNTY);
        assertThat(judged(CANGNAN, null, County.NOW).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, REVOKED",
        "ANNULLED, REVOKED",
        "HANDED_BACK, REVOKED",
        "SUPERSEDED, SUPERSEDED"
    })
    void what_the_list_names_does_not_hold_any_more(String how, Verdict verdict) {
        var finding = judged(null, list(CANGNAN, how, LocalDate.of(2026, 11, 22)), County.NOW);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.freshness()).isEqualTo(Freshness.CURRENT);
    }

    @Test
    void an_end_counts_from_its_first_day() {
        var tomorrow = list(CANGNAN, "REVOKED", LocalDate.of(2026, 11, 23));
        assertThat(judged(null, tomorrow, County.NOW).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void an_end_counts_before_a_term_that_is_over() {
        var list = list(CANGNAN, "REVOKED", LocalDate.of(2026, 11, 22));
        assertThat(judged(null, list, china("2030-01-01T00:00:00")).verdict())
                .isEqualTo(Verdict.REVOKED);
    }

    @Test
    void an_old_list_is_used_and_said_to_be_old() {
        var list = list(CANGNAN, "REVOKED", LocalDate.of(2026, 11, 22));
        var later = list.nextUpdate().plusSeconds(1);
        assertThat(judged(null, list, later).freshness()).isEqualTo(Freshness.OLD_LIST);
        assertThat(judged(null, list, later).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(judged(null, list, list.nextUpdate()).freshness()).isEqualTo(Freshness.CURRENT);
    }

    @Test
    void without_the_countys_list_nothing_is_known_of_what_happened_since() {
        assertThat(judged(null, null, County.NOW).freshness()).isEqualTo(Freshness.NO_LIST);
        var others = list(LONGGANG, "REVOKED", LocalDate.of(2026, 11, 22));
        assertThat(judged(null, others, County.NOW).freshness()).isEqualTo(Freshness.NO_LIST);
        assertThat(judged(null, others, County.NOW).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void another_issue_of_the_same_licence_is_another_licence() {
        var former = County.licence(CANGNAN);
        var list =
                new RevocationList(
                        CANGNAN,
                        County.NOW,
                        County.NOW.plus(Duration.ofDays(1)),
                        List.of(
                                new RevocationList.Entry(
                                        former.institution(),
                                        former.issue() - 1,
                                        former.number(),
                                        "SUPERSEDED",
                                        LocalDate.of(2026, 11, 22))));
        assertThat(judged(null, list, County.NOW).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void a_list_that_was_changed_or_that_another_county_sealed_is_no_list() {
        var county = County.in(folder);
        var trust = county.keys().trust();
        var list = list(CANGNAN, "REVOKED", LocalDate.of(2026, 11, 22));
        var published = list.sealed(county.key(CANGNAN));
        assertThat(RevocationList.read(published, trust)).contains(list);
        var changed = published.content().replace("REVOKED", "REVOKEN");
        assertThat(RevocationList.read(new Published(changed, published.seal()), trust)).isEmpty();
        var shorter = published.content().replaceAll("\\{\"institution.*?\\}", "");
        assertThat(RevocationList.read(new Published(shorter, published.seal()), trust)).isEmpty();
        assertThat(RevocationList.read(list.sealed(county.key(LONGGANG)), trust)).isEmpty();
        assertThat(RevocationList.read("rubbish", trust)).isEmpty();
        assertThat(RevocationList.read(new Published("{}", "%"), trust)).isEmpty();
    }

    private static OfflineCheck.Finding judged(
            @Nullable String county, @Nullable RevocationList list, Instant now) {
        return new OfflineCheck(county, list, now).judge(new Sealed(County.licence(CANGNAN)));
    }

    private static RevocationList list(String region, String how, LocalDate on) {
        var claims = County.licence(CANGNAN);
        var entry =
                new RevocationList.Entry(
                        claims.institution(), claims.issue(), claims.number(), how, on);
        return new RevocationList(
                region, County.NOW, County.NOW.plus(Duration.ofDays(1)), List.of(entry));
    }

    private static Instant china(String local) {
        var time = java.time.LocalDateTime.parse(local);
        return ZonedDateTime.of(time.toLocalDate(), LocalTime.from(time), SealCheck.CHINA)
                .toInstant();
    }
}
