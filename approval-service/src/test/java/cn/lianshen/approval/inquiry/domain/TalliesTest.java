package cn.lianshen.approval.inquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.walk.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalliesTest {

    @Test
    void whatever_happens_to_a_case_it_is_filed_once_and_decided_once_at_most() {
        for (var seed = 0L; seed < 300; seed++) {
            var tallies = tallies(Walk.of(seed, 200));
            assertThat(of(tallies, Measure.FILED)).isEqualTo(1);
            assertThat(of(tallies, Measure.ACCEPTED)).isLessThanOrEqualTo(1);
            assertThat(of(tallies, Measure.DECIDED)).as("seed %s", seed).isLessThanOrEqualTo(1);
            assertThat(of(tallies, Measure.DECISION))
                    .as("seed %s", seed)
                    .isEqualTo(of(tallies, Measure.DECIDED));
            assertThat(of(tallies, Measure.OPINION))
                    .isLessThanOrEqualTo(of(tallies, Measure.ASKED));
        }
    }

    @Test
    void each_clock_that_ends_has_begun_before_and_none_begins_twice_at_once() {
        for (var seed = 0L; seed < 300; seed++) {
            for (var moment : Moment.of(Walk.of(seed, 200).events())) {
                assertThat(moment.runs())
                        .extracting(line -> line.clock() + line.bureau())
                        .as("seed %s %s", seed, moment.event())
                        .doesNotHaveDuplicates();
                assertThat(moment.ran()).containsAll(moment.ended());
            }
        }
    }

    private static List<Tally> tallies(Walk walk) {
        var moments = Moment.of(walk.events());
        var days = IntStream.range(0, moments.size()).mapToObj(TalliesTest::day).toList();
        return Tallies.of(moments, days, ACase.CALENDAR);
    }

    private static LocalDate day(int at) {
        return ACase.MONDAY.plusDays(at);
    }

    private static long of(List<Tally> tallies, Measure measure) {
        return tallies.stream().filter(tally -> tally.measure() == measure).count();
    }
}
