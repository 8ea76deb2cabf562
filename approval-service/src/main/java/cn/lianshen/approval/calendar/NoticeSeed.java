package cn.lianshen.approval.calendar;

import cn.lianshen.web.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A year in the form of {@code seeds/calendar}, as YAML or as JSON. */
final class NoticeSeed {
    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private NoticeSeed() {}

    record Year(
            @Nullable Integer year,
            @Nullable String status,
            @Nullable LocalDate coversFrom,
            @Nullable Integer workingDays,
            @Nullable List<Notice> notices,
            @Nullable List<Holiday> holidays) {

        boolean announced() {
            return !"NOT_ANNOUNCED".equals(status);
        }

        /** The latest notice of the year: an amendment stands behind what it amends. */
        @Nullable Notice latest() {
            return notices == null || notices.isEmpty() ? null : notices.getLast();
        }
    }

    record Notice(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String about,
            @Nullable String source,
            @Nullable String confidence) {}

    record Holiday(
            @Nullable String name,
            @Nullable List<LocalDate> daysOff,
            @Nullable List<LocalDate> worked,
            @Nullable List<LocalDate> statutory,
            @Nullable String source,
            @Nullable String confidence) {

        Stream<String> rows() {
            return Stream.concat(
                    Stream.of(days(statutory), days(daysOff))
                            .flatMap(Collection::stream)
                            .distinct()
                            .map(day -> day + ",休," + named()),
                    days(worked).stream().map(day -> day + ",班," + named()));
        }

        private static List<LocalDate> days(@Nullable List<LocalDate> told) {
            return told == null ? List.of() : told.stream().filter(Objects::nonNull).toList();
        }

        private String named() {
            return name == null ? "" : name;
        }
    }

    static NoticeDraft read(int year, String text) {
        var read = parsed(text);
        if (read.year() != null && read.year() != year) {
            throw Problem.of(400, "calendar-file-year", read.year(), year).at("file").asException();
        }
        if (!read.announced()) {
            throw Problem.of(400, "calendar-file-open", year).at("file").asException();
        }
        var rows =
                (read.holidays() == null ? List.<Holiday>of() : read.holidays())
                        .stream()
                                .filter(Objects::nonNull)
                                .flatMap(Holiday::rows)
                                .collect(Collectors.joining("\n"));
        var notice = read.latest();
        return notice == null
                ? NoticeDraft.ofRows(rows)
                : new NoticeDraft(
                        notice.number(),
                        notice.date(),
                        notice.source(),
                        rows,
                        (int) rows.lines().count());
    }

    private static Year parsed(String text) {
        try {
            var mapper = text.stripLeading().startsWith("{") ? JSON : YAML;
            return Objects.requireNonNullElseGet(
                    mapper.readValue(text, Year.class),
                    () -> new Year(null, null, null, null, null, null));
        } catch (JacksonException wrong) {
            throw Problem.of(400, "calendar-file-form", line(wrong, text)).at("file").asException();
        }
    }

    /** Of a key that is none, the parser tells only where its object ends. */
    private static int line(JacksonException wrong, String text) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            var key = Pattern.compile(Pattern.quote(unknown.getPropertyName()) + "\"?\\s*:");
            var lines = text.lines().toList();
            return IntStream.range(0, lines.size())
                    .filter(at -> key.matcher(lines.get(at)).find())
                    .map(at -> at + 1)
                    .findFirst()
                    .orElse(1);
        }
        return wrong.getLocation() == null ? 1 : Math.max(1, wrong.getLocation().getLineNr());
    }
}
