package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Field;
import cn.lianshen.registry.exchange.domain.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the second sheet of the form says of each column. */
@Component
final class Template {
    private final CodeWords words;
    private final MessageSource messages;

    Template(CodeWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    List<List<String>> notes() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("列", "是否必填", "怎样填写"));
        Arrays.stream(Field.values())
                .filter(field -> field.shape() != Shape.REMARK)
                .forEach(field -> lines.add(note(field)));
        lines.add(List.of("", "", text("import.note.rows")));
        return lines;
    }

    private List<String> note(Field field) {
        var codes =
                words.codes(field.shape()).stream()
                        .map(code -> words.words(field.shape(), code))
                        .collect(Collectors.joining("、"));
        var how = field == Field.CHANGED_ON ? "changed" : name(field.shape());
        return List.of(
                field.title(), field.needed() ? "必填" : "可不填", text("import.note." + how) + codes);
    }

    private String text(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.CHINESE));
    }

    private static String name(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
