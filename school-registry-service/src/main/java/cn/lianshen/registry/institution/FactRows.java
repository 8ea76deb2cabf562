package cn.lianshen.registry.institution;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Fact;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Facts to rows and back. */
@Component
public final class FactRows {
    private final FactCodec codec;

    FactRows(FactCodec codec) {
        this.codec = codec;
    }

    public FactRow row(UUID institution, Fact fact) {
        var cause = fact.cause();
        return new FactRow(
                institution,
                cause.source(),
                cause.version(),
                cause.at(),
                fact.region(),
                fact.on(),
                codec.type(fact.what()),
                codec.body(fact.what()));
    }

    public Fact fact(FactRow row) {
        return new Fact(
                new Cause(row.source(), row.version(), row.at()),
                row.region(),
                row.on(),
                codec.read(row.type(), row.body()));
    }

    /** Columns {@code institution_id, source, version, at, region, happened_on, type, body}. */
    static FactRow read(Readable row) {
        return new FactRow(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, UUID.class)),
                requireNonNull(row.get(2, Integer.class)),
                requireNonNull(row.get(3, OffsetDateTime.class)).toInstant(),
                requireNonNull(row.get(4, String.class)),
                requireNonNull(row.get(5, LocalDate.class)),
                requireNonNull(row.get(6, String.class)),
                requireNonNull(row.get(7, String.class)));
    }
}
