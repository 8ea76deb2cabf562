package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;

/** Words, days and times in the reader's language. */
public record Words(MessageSource messages, Locale locale) {
    private static final Pattern ISO_DAY =
            Pattern.compile("( ?)(20[0-9]{2}-[01][0-9]-[0-3][0-9])( ?)");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static Words of(MessageSource messages, ServerWebExchange exchange) {
        return new Words(messages, Reader.of(exchange).locale());
    }

    /** A key without words is shown as it is: a gap that one sees is mended. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, key, locale) + "";
    }

    /** Empty where there are none, for what is said only sometimes. */
    public String maybe(String key) {
        return messages.getMessage(key, null, "", locale) + "";
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("pattern.day"), locale).format(day);
    }

    /** Of a month such as {@code 2026-11}. */
    public String month(String month) {
        var pattern = DateTimeFormatter.ofPattern(say("pattern.month"), locale);
        return pattern.format(YearMonth.parse(month));
    }

    /** A service's sentence, its days written as people write them. */
    public String dated(String sentence) {
        String blank = locale.getLanguage().equals("en") ? "$1%s$3" : "%s";
        return ISO_DAY.matcher(sentence.replace("。 ", "。"))
                .replaceAll(found -> blank.formatted(day(LocalDate.parse(found.group(2)))));
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofPattern(say("pattern.time"), locale).format(at.atZone(CHINA));
    }

    public String minute(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(CHINA));
    }

    /** Several names, each of which may hold such a sign of its own. */
    public String items(Iterable<String> names) {
        return String.join(say("pattern.items"), names);
    }

    /** Several names in one sentence. */
    public String list(Iterable<String> names) {
        return String.join(say("pattern.and"), names);
    }
}
