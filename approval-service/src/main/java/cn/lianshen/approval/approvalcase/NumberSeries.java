package cn.lianshen.approval.approvalcase;

import reactor.core.publisher.Mono;

/**
 * Serial numbers by name of a series, from 1: unique across instances and restarts, in order of
 * drawing, with a gap of less than a block after a restart.
 */
public interface NumberSeries {

    /**
     * The next number.
     *
     * @param block how many are drawn at once; 1 for no gap
     */
    Mono<Long> next(String series, int block);
}
