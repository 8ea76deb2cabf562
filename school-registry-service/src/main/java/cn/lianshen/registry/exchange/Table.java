package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file with rows, read one after the other and never held as a whole. */
interface Table {

    /**
     * Rows that hold nothing are left out.
     *
     * @throws UnreadableFile when it turns out to be no such table
     */
    void read(Path file, Visitor visitor) throws IOException;

    /** Takes the rows. */
    @FunctionalInterface
    interface Visitor {
        /**
         * False when no more rows are wanted.
         *
         * @param number as a spreadsheet shows it, from 1
         */
        boolean row(int number, List<Cell> cells);
    }
}
