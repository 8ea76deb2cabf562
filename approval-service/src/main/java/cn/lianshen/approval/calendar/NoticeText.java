package cn.lianshen.approval.calendar;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file's bytes as text: UTF-8 with or without its mark, UTF-16 with its mark, or GBK. */
final class NoticeText {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final String MARK = "\uFEFF";

    private NoticeText() {}

    /** Empty for what is no text at all, such as a workbook. */
    static Optional<String> of(byte[] bytes) {
        var text =
                isUtf16(bytes)
                        ? read(bytes, UTF_16)
                        : read(bytes, UTF_8).or(() -> read(bytes, GBK));
        return text.map(it -> it.startsWith(MARK) ? it.substring(1) : it)
                .filter(it -> !NO_TEXT.matcher(it).find());
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Empty where a byte has no meaning. */
    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
