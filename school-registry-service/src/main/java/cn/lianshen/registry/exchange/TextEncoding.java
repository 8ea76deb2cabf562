package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which encoding a text is in: what is UTF-8 to its last byte is UTF-8, since Chinese in GBK hardly
 * ever is; else GB 18030, as Excel saves it in China.
 */
final class TextEncoding {
    private static final List<Charset> KNOWN =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextEncoding() {}

    /** Empty for what is no text. */
    static Optional<Charset> of(Path file) throws IOException {
        for (var charset : KNOWN) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[8192];
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (hasNul(buffer, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean hasNul(char[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
