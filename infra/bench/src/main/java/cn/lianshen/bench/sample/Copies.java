package cn.lianshen.bench.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws cases, always the same ones: closed ones over years, open ones over the last weeks. */
public final class Copies {
    private static final int YEARS_WEEKS = 5 * 52;
    private static final int OPEN_WEEKS = 4;
    private static final int HALF_A_DAY = 12_000;
    private static final int CASES_A_FOUNDER = 4;

    private final Templates templates;
    private final int founders;
    private final LocalDate today;
    private final SplittableRandom random = new SplittableRandom(20261122);
    private final Map<String, Integer> serials = new HashMap<>();

    /**
     * @param cases how many will be drawn
     */
    public Copies(Templates templates, int cases, LocalDate today) {
        this.templates = templates;
        this.founders = Math.max(1, cases / CASES_A_FOUNDER);
        this.today = today;
    }

    /** How many people found schools. */
    public int founders() {
        return founders;
    }

    /** The next case. */
    public CopiedCase next() {
        var template = templates.any(random);
        var weeks = latest(template) - random.nextInt(template.over() ? YEARS_WEEKS : OPEN_WEEKS);
        var filed = LocalDate.parse(template.events().getFirst().at().substring(0, 10));
        var day = filed.plusWeeks(weeks).toString().replace("-", "");
        var serial = serials.merge(template.region() + day, 1, Integer::sum);
        return new CopiedCase(
                template,
                new UUID(random.nextLong(), random.nextLong()),
                CaseNumbers.of(template.caseNumber(), day, serial),
                random.nextInt(founders),
                SampleNames.school(template.region(), template.kind(), random),
                weeks,
                random.nextInt(HALF_A_DAY));
    }

    /** So many weeks that nothing lies in the future. */
    private int latest(Template template) {
        var last = LocalDate.parse(template.events().getLast().at().substring(0, 10));
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(last, today), 7L);
    }
}
