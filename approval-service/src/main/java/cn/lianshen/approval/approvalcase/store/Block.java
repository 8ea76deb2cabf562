package cn.lianshen.approval.approvalcase.store;

import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** Serial numbers that this instance has drawn and hands out one by one. */
final class Block {
    private final AtomicLong next;
    private final long last;

    Block(long first, long last) {
        this.next = new AtomicLong(first);
        this.last = last;
    }

    /** The next number, or empty when all are handed out. */
    Mono<Long> take() {
        var number = next.getAndIncrement();
        return number <= last ? Mono.just(number) : Mono.empty();
    }
}
