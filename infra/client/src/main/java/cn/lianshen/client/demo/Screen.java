package cn.lianshen.client.demo;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the demo says, in Chinese or, on wish, in English; a line at a time, from any thread. */
final class Screen {
    /** Cangnan's. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final PrintStream out;
    private final ResourceBundle texts;

    Screen(PrintStream out, Locale language) {
        this.out = out;
        this.texts =
                ResourceBundle.getBundle(
                        "cn.lianshen.client.demo.demo",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English when {@code LIANSHEN_LANG} says {@code en}; else Chinese. */
    static Locale language(Map<String, String> environment) {
        return environment.getOrDefault("LIANSHEN_LANG", "zh").startsWith("en")
                ? Locale.ENGLISH
                : Locale.ROOT;
    }

    void title(String key, Object... values) {
        out.println();
        out.println(text(key, values));
    }

    /** With the time before it. */
    void line(String key, Object... values) {
        out.println(LocalTime.now(ZONE).format(TIME) + "  " + text(key, values));
    }

    String text(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
