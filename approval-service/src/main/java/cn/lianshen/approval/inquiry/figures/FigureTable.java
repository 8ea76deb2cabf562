package cn.lianshen.approval.inquiry.figures;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.approval.inquiry.domain.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws a county's figures from the sums of its days. */
@Component
final class FigureTable {
    private static final List<Measure> STAGES =
            List.of(
                    Measure.PRECHECK,
                    Measure.RECEIPT,
                    Measure.REVIEW,
                    Measure.DECISION,
                    Measure.DELIVERY,
                    Measure.REGISTRATION);

    private final Catalogue catalogue;
    private final InquiryWords words;

    FigureTable(Catalogue catalogue, InquiryWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    Figures of(String region, LocalDate from, LocalDate to, List<FigureRow> rows, Locale locale) {
        var all = new Sums(rows).where(FigureRow::byDays);
        var decided = all.of(Measure.DECIDED);
        return new Figures(
                region,
                from,
                to,
                all.of(Measure.FILED).total(),
                all.of(Measure.ACCEPTED).total(),
                decided.total(),
                decided.outcome("GRANTED"),
                decided.outcome("REFUSED"),
                decided.outcome("CONCLUDED"),
                decided.limit(Sums.PROMISE),
                decided.limit(Sums.DECLARED),
                decided.limit(Sums.HARD),
                decided.days(),
                bureaus(all, locale),
                STAGES.stream().map(stage -> stage(stage, all, locale)).toList(),
                months(new Sums(rows).where(row -> !row.byDays())));
    }

    private List<Figures.OfBureau> bureaus(Sums all, Locale locale) {
        return Stream.concat(all.of(Measure.ASKED).bureaus(), all.of(Measure.OPINION).bureaus())
                .distinct()
                .sorted()
                .map(code -> bureau(code, all, locale))
                .toList();
    }

    private Figures.OfBureau bureau(String code, Sums all, Locale locale) {
        var own = all.where(row -> row.bureau().equals(code));
        var opinions = own.of(Measure.OPINION);
        var presumed = own.of(Measure.PRESUMED).total();
        return new Figures.OfBureau(
                code,
                catalogue.bureaus().has(code) ? catalogue.bureau(code).name(locale) : code,
                own.of(Measure.ASKED).total(),
                opinions.total() - presumed,
                presumed,
                opinions.kept(),
                opinions.days());
    }

    private Figures.OfStage stage(Measure stage, Sums all, Locale locale) {
        var sums = all.of(stage);
        return new Figures.OfStage(
                stage.name(),
                words.text("measure." + stage, locale),
                sums.total(),
                sums.kept(),
                sums.days());
    }

    private static List<Figures.OfMonth> months(Sums all) {
        return all.rows().stream()
                .filter(row -> !row.item().isEmpty())
                .map(row -> new Cell(Objects.requireNonNull(row.month()), row.item()))
                .distinct()
                .sorted(Comparator.comparing(Cell::month).thenComparing(Cell::item))
                .map(cell -> cell.of(all))
                .toList();
    }

    private record Cell(LocalDate month, String item) {

        Figures.OfMonth of(Sums all) {
            var own = all.where(row -> month.equals(row.month()) && item.equals(row.item()));
            var decided = own.of(Measure.DECIDED);
            return new Figures.OfMonth(
                    month.toString().substring(0, "2026-11".length()),
                    item,
                    own.of(Measure.FILED).total(),
                    own.of(Measure.ACCEPTED).total(),
                    decided.total(),
                    decided.outcome("GRANTED"),
                    decided.outcome("REFUSED"),
                    decided.limit(Sums.PROMISE));
        }
    }
}
