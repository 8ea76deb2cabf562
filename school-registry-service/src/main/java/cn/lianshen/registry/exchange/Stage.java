package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What some rows of a file came to.
 *
 * @param faulty rows with faults
 */
record Stage(
        int rows,
        int added,
        int changed,
        int unchanged,
        int faulty,
        List<Ready> ready,
        List<Fault> faults) {

    /** A fact that is to be entered once the whole file was read. */
    record Ready(int row, UUID id, LocalDate on, String type, String body) {}
}
