package cn.lianshen.registry.exchange;

import cn.lianshen.registry.classification.ProfitKinds;
import cn.lianshen.registry.exchange.domain.Cells;
import cn.lianshen.registry.exchange.domain.Fault;
import cn.lianshen.registry.exchange.domain.Judge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Scheduler;

/**
 * Works off tables one at a time: reads a file row by row, keeps what each row comes to, and makes
 * all of it facts in one statement at the end. Cut off before that, nothing has happened.
 */
@Component
final class Importing {
    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileKind kinds;
    private final Cells reading;
    private final Planning planning;
    private final Imports imports;
    private final ProfitKinds profit;
    private final ExchangeProperties properties;
    private final Clock clock;
    private final Scheduler worker;

    Importing(
            FileKind kinds,
            CodeWords words,
            Planning planning,
            Imports imports,
            ProfitKinds profit,
            ExchangeProperties properties,
            Scheduler importThreads,
            Clock clock) {
        this.kinds = kinds;
        this.reading = new Cells(words);
        this.planning = planning;
        this.imports = imports;
        this.profit = profit;
        this.properties = properties;
        this.worker = importThreads;
        this.clock = clock;
    }

    /**
     * Takes the file, which is removed when it was read.
     *
     * @throws java.util.concurrent.RejectedExecutionException when too many wait
     */
    void start(ImportJob job, UploadedFile file) {
        worker.schedule(() -> run(job, file));
    }

    private void run(ImportJob job, UploadedFile file) {
        try {
            read(job, file.path());
        } catch (UnreadableFile e) {
            imports.end(job.id(), "REFUSED", e.code()).block(PATIENCE);
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} broke off; nothing was entered", job.id(), e);
            imports.end(job.id(), "INTERRUPTED", "").onErrorComplete().block(PATIENCE);
        } finally {
            file.remove();
            imports.forgetRows(job.id()).onErrorComplete().block(PATIENCE);
        }
    }

    private void read(ImportJob job, Path file) throws IOException {
        var judge = new Judge(job.region(), LocalDate.now(clock), profit::mayProfit);
        var sum = new Sum();
        var run =
                new ImportRun(
                        reading,
                        properties.rows(),
                        rows -> keep(job, planning.stage(rows, judge, sum.left()), sum));
        kinds.of(file).read(file, run);
        run.end();
        if (!run.headFaults().isEmpty()) {
            keep(job, refused(run.headFaults()), sum);
        }
        finish(job, sum, run.headFaults().isEmpty());
    }

    private void keep(ImportJob job, Stage stage, Sum sum) {
        sum.faults += stage.faults().size();
        sum.faulty += stage.faulty();
        imports.stage(job.id(), stage).block(PATIENCE);
    }

    private void finish(ImportJob job, Sum sum, boolean readable) {
        var whole = sum.faulty == 0 || job.mode() == ImportJob.Mode.VALID_ROWS;
        if (job.dryRun() && readable) {
            imports.end(job.id(), "CHECKED", "").block(PATIENCE);
        } else if (!readable || !whole) {
            imports.end(job.id(), "REFUSED", "").block(PATIENCE);
        } else if (!Boolean.TRUE.equals(imports.enter(job.id()).block(PATIENCE))) {
            imports.end(job.id(), "REFUSED", "rebuild-under-way").block(PATIENCE);
        }
    }

    private static Stage refused(List<Fault> faults) {
        return new Stage(0, 0, 0, 0, 0, List.of(), faults);
    }

    /** What was counted so far. */
    private final class Sum {
        private int faults;
        private int faulty;

        int left() {
            return properties.faults() - faults;
        }
    }
}
