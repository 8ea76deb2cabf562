package cn.lianshen.approval.approvalcase.store;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.NumberSeries;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Draws from the database in blocks, so that a busy day does not make filings queue for one row.
 */
@Component
final class R2dbcNumberSeries implements NumberSeries {
    private static final String DRAW =
            "INSERT INTO number_series AS s (series, last) VALUES ($1, $2) ON CONFLICT (series)"
                    + " DO UPDATE SET last = s.last + $2 RETURNING last";

    private final Sql sql;
    private final Map<String, Mono<Block>> blocks = new ConcurrentHashMap<>();

    R2dbcNumberSeries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Long> next(String series, int block) {
        return Mono.defer(
                () -> {
                    var drawn = blocks.computeIfAbsent(series, name -> draw(name, block).cache());
                    return drawn.doOnError(_ -> blocks.remove(series, drawn))
                            .flatMap(Block::take)
                            .switchIfEmpty(Mono.defer(() -> afresh(series, block, drawn)));
                });
    }

    private Mono<Long> afresh(String series, int block, Mono<Block> used) {
        blocks.remove(series, used);
        return next(series, block);
    }

    private Mono<Block> draw(String series, int block) {
        return sql.query(DRAW, row -> requireNonNull(row.get(0, Long.class)), series, (long) block)
                .single()
                .map(last -> new Block(last - block + 1, last));
    }
}
