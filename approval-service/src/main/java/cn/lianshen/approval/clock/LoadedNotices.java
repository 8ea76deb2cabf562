package cn.lianshen.approval.clock;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.HolidayNotice;
import cn.lianshen.approval.clock.domain.HolidayNotice.Reading;
import cn.lianshen.outbox.EventHash;
import cn.lianshen.outbox.EventRow;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The notices that operators have loaded, and the calendars that hold with them. */
@Component
public final class LoadedNotices {
    private static final String COLUMNS =
            "year, version, number, published_on, source, rows, loaded_by, loaded_at";
    private static final String LATEST =
            "SELECT DISTINCT ON (year) "
                    + COLUMNS
                    + " FROM calendar_years"
                    + " ORDER BY year, version DESC";
    private static final String ALL =
            "SELECT " + COLUMNS + " FROM calendar_years WHERE year = $1 ORDER BY version DESC";
    private static final String ADD =
            "INSERT INTO calendar_years ("
                    + COLUMNS
                    + ", calendar_id, payload, hash) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
                    + " $11"
                    + " WHERE $2 = 1 + (SELECT coalesce(max(version), 0) FROM calendar_years"
                    + " WHERE year = $1) ON CONFLICT DO NOTHING";
    private static final String PREVIOUS =
            "SELECT hash FROM calendar_years WHERE year = $1 AND version = $2 - 1";
    private static final String LINKS =
            "SELECT "
                    + COLUMNS
                    + ", calendar_id, payload, hash FROM calendar_years ORDER BY year, version";

    private final DatabaseClient database;
    private final Calendars calendars;
    private final JsonMapper json;

    LoadedNotices(DatabaseClient database, Calendars calendars, JsonMapper json) {
        this.database = database;
        this.calendars = calendars;
        this.json = json;
    }

    /** Every version of a year, the latest first. */
    public Flux<LoadedNotice> of(int year) {
        return database.sql(ALL).bind(0, year).map(LoadedNotices::read).all();
    }

    /** The latest version of each year. */
    public Flux<LoadedNotice> latest() {
        return database.sql(LATEST).map(LoadedNotices::read).all();
    }

    /** Whether it was added: false when its version is not the next one. */
    public Mono<Boolean> add(LoadedNotice it) {
        return database.sql(PREVIOUS)
                .bind(0, it.year())
                .bind(1, it.version())
                .map(row -> requireNonNull(row.get(0, byte[].class)))
                .one()
                .defaultIfEmpty(EventHash.genesis(NoticeLink.id(it.year())))
                .flatMap(previous -> add(it, previous));
    }

    /** Every version of every year as a chain, in order. */
    public Flux<NoticeLink> links() {
        return database.sql(LINKS).map(LoadedNotices::link).all();
    }

    private Mono<Boolean> add(LoadedNotice it, byte[] previous) {
        var payload = NoticeLink.payload(it, json);
        return database.sql(ADD)
                .bind(0, it.year())
                .bind(1, it.version())
                .bind(2, it.number())
                .bind(3, it.publishedOn())
                .bind(4, it.source())
                .bind(5, it.rows())
                .bind(6, it.loadedBy())
                .bind(7, it.loadedAt())
                .bind(8, NoticeLink.id(it.year()))
                .bind(9, payload)
                .bind(10, EventHash.next(previous, payload))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** What is loaded holds in this process from now on. */
    public Mono<Void> refresh() {
        return latest().map(this::year).collectList().doOnNext(calendars::take).then();
    }

    /** The calendars as they would be with this notice besides those that are loaded. */
    public Mono<Calendars> with(CalendarYear year) {
        return latest().filter(it -> it.year() != year.year())
                .map(this::year)
                .collectList()
                .map(
                        others ->
                                calendars.with(
                                        Stream.concat(others.stream(), Stream.of(year)).toList()));
    }

    /** Reads rows for a year, with the days that the law gives off as the release knows them. */
    public Reading reading(int year, String rows) {
        return HolidayNotice.read(year, rows, statutory(year));
    }

    private CalendarYear year(LoadedNotice it) {
        return switch (reading(it.year(), it.rows())) {
            case Reading.Sound(CalendarYear year) -> year;
            case Reading.Wrong(var faults) ->
                    throw new IllegalStateException(
                            "calendar_years " + it.year() + " cannot be read: " + faults);
        };
    }

    /** Of a year that the release does not know: those that are the same every year. */
    private Set<LocalDate> statutory(int year) {
        return calendars.released(year).stream()
                .map(CalendarYear::statutoryDaysOff)
                .findFirst()
                .orElseGet(
                        () ->
                                Set.of(
                                        LocalDate.of(year, 1, 1),
                                        LocalDate.of(year, 5, 1),
                                        LocalDate.of(year, 5, 2),
                                        LocalDate.of(year, 10, 1),
                                        LocalDate.of(year, 10, 2),
                                        LocalDate.of(year, 10, 3)));
    }

    private static LoadedNotice read(Readable row) {
        return new LoadedNotice(
                requireNonNull(row.get("year", Integer.class)),
                requireNonNull(row.get("version", Integer.class)),
                text(row, "number"),
                requireNonNull(row.get("published_on", LocalDate.class)),
                text(row, "source"),
                text(row, "rows"),
                text(row, "loaded_by"),
                instant(row));
    }

    private static NoticeLink link(Readable row) {
        var it = read(row);
        return new NoticeLink(
                it,
                new EventRow(
                        requireNonNull(row.get("calendar_id", UUID.class)),
                        it.version(),
                        NoticeLink.TYPE,
                        NoticeLink.REGION,
                        it.loadedBy(),
                        it.loadedAt(),
                        requireNonNull(row.get("payload", byte[].class)),
                        requireNonNull(row.get("hash", byte[].class))));
    }

    private static Instant instant(Readable row) {
        return requireNonNull(row.get("loaded_at", OffsetDateTime.class)).toInstant();
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
