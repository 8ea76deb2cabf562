package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Cell;
import cn.lianshen.registry.exchange.domain.Cells;
import cn.lianshen.registry.exchange.domain.Doubles;
import cn.lianshen.registry.exchange.domain.Fault;
import cn.lianshen.registry.exchange.domain.Head;
import cn.lianshen.registry.exchange.domain.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one file's rows and hands them on, some hundred at a time. */
final class ImportRun implements Table.Visitor {
    private static final int AT_ONCE = 500;

    private final Cells reading;
    private final int mostRows;
    private final Consumer<List<Row>> next;
    private final Doubles doubles = new Doubles();
    private final List<Row> gathered = new ArrayList<>();
    private @Nullable Head head;
    private int rows;

    /**
     * @param next is given rows and their number; blocks until they are kept
     */
    ImportRun(Cells reading, int mostRows, Consumer<List<Row>> next) {
        this.reading = reading;
        this.mostRows = mostRows;
        this.next = next;
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        var known = head;
        if (known == null) {
            head = Head.read(number, cells);
            return head.faults().isEmpty();
        }
        rows++;
        if (rows > mostRows) {
            throw new UnreadableFile("too-many-rows");
        }
        var row = Row.read(number, known, cells, reading);
        gathered.add(row.with(doubles.of(row)));
        if (gathered.size() == AT_ONCE) {
            handOn();
        }
        return true;
    }

    /** To be called when the file is read to its end. */
    void end() {
        if (head == null) {
            throw new UnreadableFile("empty-file");
        }
        handOn();
        if (rows == 0 && head.faults().isEmpty()) {
            throw new UnreadableFile("no-rows");
        }
    }

    /** What is wrong with the columns; with any no row was read. */
    List<Fault> headFaults() {
        return head == null ? List.of() : head.faults();
    }

    private void handOn() {
        if (!gathered.isEmpty()) {
            next.accept(List.copyOf(gathered));
            gathered.clear();
        }
    }
}
