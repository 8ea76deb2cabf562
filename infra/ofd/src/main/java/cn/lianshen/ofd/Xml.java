package cn.lianshen.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.XMLWriter;

/** An element as the file that it is the root of. */
final class Xml {
    private Xml() {}

    static byte[] of(Element root) {
        try (var bytes = new ByteArrayOutputStream()) {
            var writer = new XMLWriter(bytes);
            writer.write(DocumentHelper.createDocument(root));
            writer.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
