package cn.lianshen.approval.inquiry.figures;

import cn.lianshen.approval.inquiry.domain.Histogram;
import cn.lianshen.approval.inquiry.domain.Measure;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows that belong together, and what can be told of them. */
record Sums(List<FigureRow> rows) {
    static final int PROMISE = 0;
    static final int DECLARED = 1;
    static final int HARD = 2;

    Sums where(Predicate<FigureRow> wanted) {
        return new Sums(rows.stream().filter(wanted).toList());
    }

    Sums of(Measure measure) {
        return where(row -> row.measure() == measure);
    }

    long total() {
        return rows.stream().mapToLong(FigureRow::n).sum();
    }

    /** Decisions that came out so. */
    long outcome(String outcome) {
        return where(row -> row.outcome().equals(outcome)).total();
    }

    /** Decisions by one of their three limits. */
    Kept limit(int limit) {
        var count = new Kept.Count();
        rows.forEach(row -> count.add(row.limit(limit), row.n()));
        return count.kept();
    }

    Kept kept() {
        var count = new Kept.Count();
        rows.forEach(row -> count.add(row.verdict(), row.n()));
        return count.kept();
    }

    Figures.Days days() {
        var days = new Histogram();
        rows.forEach(row -> days.add(row.days(), row.n()));
        return new Figures.Days(days.percentile(50), days.percentile(90));
    }

    /** The bureaus that rows are about, in order. */
    Stream<String> bureaus() {
        return rows.stream().map(FigureRow::bureau).distinct().sorted();
    }
}
