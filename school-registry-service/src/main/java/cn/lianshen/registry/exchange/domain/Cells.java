package cn.lianshen.registry.exchange.domain;

import cn.lianshen.registry.exchange.domain.Value.Right;
import cn.lianshen.registry.exchange.domain.Value.Wrong;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.registry.lookup.domain.CreditCode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings what stands in cells into one spelling each, or says what is wrong with it. */
public final class Cells {
    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 1000;
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern BETWEEN = Pattern.compile("[;；]");

    private final Vocabulary words;

    public Cells(Vocabulary words) {
        this.words = words;
    }

    /** Needed fields may still be empty: whoever knows the whole row asks for them. */
    public Value read(Field field, Cell cell) {
        if (cell.kind() == Cell.Kind.MERGED) {
            return new Wrong("merged-cells");
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return new Wrong("error-in-cell");
        }
        if (cell.kind() == Cell.Kind.FORMULA || Formulas.calculates(cell.text().strip())) {
            return new Wrong("formula-in-cell");
        }
        var text = Formulas.bare(cell.text().strip());
        return CONTROL.matcher(text).find()
                ? new Wrong("control-character")
                : text.isEmpty() ? new Right("") : shaped(field.shape(), cell, text);
    }

    private Value shaped(Shape shape, Cell cell, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return switch (shape) {
            case TEXT -> text.length() > LONGEST ? new Wrong("text-too-long") : new Right(text);
            case LIST -> list(text);
            case DATE -> known(WrittenDay.read(cell, plain).map(Object::toString), "not-a-day");
            case REGION -> known(region(plain), "invalid-region");
            case LICENCE_NUMBER ->
                    known(
                            LicenceNumberKey.of(plain).map(key -> "教民" + key.digits() + "号"),
                            "invalid-licence-number");
            case CREDIT_CODE ->
                    known(CreditCode.parse(plain).map(CreditCode::value), "invalid-credit-code");
            case KIND -> known(words.code(shape, plain), "invalid-kind");
            case CLASSIFICATION -> chosen(words.code(shape, plain));
            case BUREAU -> known(words.code(shape, plain), "invalid-bureau");
            case REMARK -> new Right("");
        };
    }

    /** A school that has not chosen is one of which nothing is said. */
    private static Value chosen(Optional<String> code) {
        return known(code.map(it -> it.equals("NOT_CHOSEN") ? "" : it), "invalid-classification");
    }

    private static Value list(String text) {
        var parts =
                Arrays.stream(BETWEEN.split(text)).map(String::strip).filter(it -> !it.isEmpty());
        var list = parts.collect(Collectors.joining("；"));
        var longest = Arrays.stream(BETWEEN.split(list)).mapToInt(String::length).max().orElse(0);
        return longest > LONGEST || list.length() > LONGEST_LIST
                ? new Wrong("text-too-long")
                : new Right(list);
    }

    private static Optional<String> region(String plain) {
        return Optional.of(plain).filter(it -> REGION.matcher(it).matches());
    }

    private static Value known(Optional<String> found, String code) {
        return found.<Value>map(Right::new).orElseGet(() -> new Wrong(code));
    }
}
