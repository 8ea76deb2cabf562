package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Shape;
import cn.lianshen.registry.exchange.domain.Vocabulary;
import cn.lianshen.seeds.SeedReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the register's bundle, in Chinese, for the codes that a table may hold. */
@Component
final class CodeWords implements Vocabulary {
    private static final List<String> CLASSES = List.of("NON_PROFIT", "FOR_PROFIT", "NOT_CHOSEN");
    private static final List<String> BUREAUS = List.of("EDU", "XZSP", "SCJG", "MZ", "BB");

    private final MessageSource messages;
    private final List<String> kinds;

    CodeWords(MessageSource messages) {
        this.messages = messages;
        this.kinds =
                new SeedReader()
                        .rows("kinds.yaml", Map.class).stream()
                                .map(row -> String.valueOf(row.get("code")))
                                .toList();
    }

    @Override
    public Optional<String> code(Shape shape, String written) {
        return codes(shape).stream()
                .filter(
                        code ->
                                code.equals(written.toUpperCase(Locale.ROOT))
                                        || words(shape, code).equals(written))
                .findFirst();
    }

    @Override
    public String words(Shape shape, String code) {
        var key = group(shape) + "." + code;
        return String.valueOf(messages.getMessage(key, null, code, Locale.CHINESE));
    }

    /** What a column of this kind may hold; none for one that takes more than some codes. */
    List<String> codes(Shape shape) {
        return switch (shape) {
            case KIND -> kinds;
            case CLASSIFICATION -> CLASSES;
            case BUREAU -> BUREAUS;
            default -> List.of();
        };
    }

    /** What is wrong, and what to do about it. */
    String sentence(String code) {
        var key = "problem." + code + ".detail";
        return String.valueOf(messages.getMessage(key, null, code, Locale.CHINESE));
    }

    private static String group(Shape shape) {
        return shape == Shape.REMARK ? "state" : shape.name().toLowerCase(Locale.ROOT);
    }
}
