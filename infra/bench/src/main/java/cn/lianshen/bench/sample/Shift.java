package cn.lianshen.bench.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a copy's own values where a template's stand. Days move by whole weeks. */
final class Shift {
    /** Every value that matters is a JSON text without escapes. */
    private static final Pattern TEXTS = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final CopiedCase copy;

    Shift(CopiedCase copy) {
        this.copy = copy;
    }

    /** A JSON text of the template, as the copy has it. */
    String json(String text) {
        return TEXTS.matcher(text).replaceAll(this::value);
    }

    String moment(String at) {
        return Instant.parse(at)
                .plus(7L * copy.weeks(), ChronoUnit.DAYS)
                .plusSeconds(copy.seconds())
                .toString();
    }

    private String value(MatchResult found) {
        return '"' + changed(found.group(1)) + '"';
    }

    private String changed(String text) {
        var template = copy.template();
        if (text.contains(template.caseNumber())) {
            return text.replace(template.caseNumber(), copy.caseNumber());
        }
        if (text.equals(template.schoolName())) {
            return copy.schoolName();
        }
        if (text.equals(template.founderName())) {
            return SampleNames.founder(copy.founder());
        }
        if (text.equals(template.founderId())) {
            return SampleNames.subject(copy.founder());
        }
        return byShape(text);
    }

    private String byShape(String text) {
        return switch (text.length()) {
            case 10 -> DAY.matcher(text).matches() ? day(text) : text;
            case 36 -> UUID_TEXT.matcher(text).matches() ? id(text) : text;
            default -> MOMENT.matcher(text).matches() ? moment(text) : text;
        };
    }

    private String day(String text) {
        return LocalDate.parse(text).plusWeeks(copy.weeks()).toString();
    }

    private String id(String old) {
        return old.equals(copy.template().caseId())
                ? copy.caseId().toString()
                : UUID.nameUUIDFromBytes((copy.caseId() + old).getBytes(StandardCharsets.US_ASCII))
                        .toString();
    }
}
